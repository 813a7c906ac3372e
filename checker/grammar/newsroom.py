"""The newsroom's own use of words, made by hand; it goes before what the lexicon's tables hold."""

CURATED = {
    "person": """person people man woman child girl boy baby infant toddler teen teenager adult
        student pupil teacher worker coworker co-worker employee colleague staff soldier
        troop officer policeman police guard agent civilian citizen resident villager
        American national Mexican Iranian Israeli Palestinian Briton Iraqi Afghan
        Chinese Indonesian Indian passenger driver pilot crew sailor fisherman tourist
        visitor victim survivor casualty fatality patient doctor nurse family member
        relative parent mother father son daughter brother sister wife husband friend
        neighbor neighbour gunman attacker suspect militant rebel insurgent terrorist
        fighter protester demonstrator migrant refugee inmate prisoner detainee hostage
        player candidate voter lawmaker senator minister official leader politician
        judge juror lawyer journalist reporter professor scientist expert volunteer
        rescuer firefighter body corpse individual human life soul others nurse customer
        shopper bystander deputy cop miner marine deserter asylum seeker applicant
        member follower fan spectator""",
    "building": """building house home school hospital mosque church shop store office structure
        hotel apartment flat factory plant bridge temple prison""",
    "settlement": "village town city district province state country region county",
    "vehicle": "car truck bus train plane aircraft helicopter jet ship boat vessel vehicle tanker",
    "act": "count charge attack shot bullet time round strike quake aftershock explosion vote seat",
}

# Where the newsroom means another thing than most texts; only the lexicon asks these.
NEWSROOM = {
    "group": "bank team firm party side court",
    "act": """match game play-off playoff goal birth launch poll transfer referendum airstrike
        layoff lockdown wildfire blackout outage rally mudslide kickoff takeover shutdown walkout
        sit-in break-in shootout stabbing mugging carjacking lawsuit""",
    "person": "spokesman spokeswoman spokesperson gunman jihadist",
    "quantity": "percent",
}
# Events by the newsroom's use that WordNet counts among things, activities or nothing.
EVENTS = f"""{NEWSROOM["act"]} quake count vote strike attack shot aftershock explosion charge"""

# Words that WordNet leads to no verb or to another.
ROOTS = {
    "die": "dead death deadly deceased demise fatal fatally fatality perish",
    "shoot": "shot shooter gunshot",
    "marry": "marriage wed wedding",
    "missing": "missing",
    "hearing": "hearing",
    "sentence": "sentencing",
    "resign": "resignation",
    "meet": "meeting",
    "rob": "robbery robber",
    "steal": "theft thief",
    "lose": "loss loser",
    "choose": "choice",
    "sell": "sale",
    "bear": "birth born",
    "try": "trial",
    "apologize": "apology",
    "assassinate": "assassin",
    "vaccinate": "vaccine",
    "convict": "conviction",
}
