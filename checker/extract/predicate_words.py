"""The newsroom's words for what happens, in classes; made by hand, news topic by news topic.

A word stands for all forms of its root ("kill": killed, killing, killer); ``=word`` for this form
alone ("=fire" burns, "=fired" shoots or dismisses); ``gun_down`` for the two words with at most
two others between. Within a class the words may stand for each other in two reports of one event;
a word of several classes belongs first to the class that stands first.
"""

CLASSES = {
    # What happens to people.
    "kill": """kill killer slay murder murderer homicide massacre slaughter die =fatalities
        =fatality perish lethal assassinate execute gun_down =gunned =gunning toll behead drown
        suffocate electrocute succumb suicide hang lynch strangle starve claim_life
        claim_lives take_life take_lives lose_life lose_lives loss_of_life pass_away
        put_to_death bury_alive =claim =claimed =claiming""",
    "injure": "injure wound hurt maim casualty bruise scald maul sprain fracture",
    "sideline": "injured_reserve =ir sideline disabled_list",
    "missing": "missing disappear unaccounted vanish untraced disappearance",
    "suicide": "suicide hang take_own_life kill_himself kill_herself kill_themselves overdose",
    "arrest": """arrest detain detention custody apprehend capture nab jailed imprison round_up
        re-arrest rearrest take_into_custody collar""",
    "handcuff": "handcuff shackle",
    "rescue": "rescue save evacuate survive survivor pluck pull_from pull_out free airlift",
    "trap": "trap strand hide stuck bury pin maroon",
    "kidnap": "kidnap abduct hostage captive ransom hijack",
    "displace": """displace =housed homeless flee evacuate refugee exodus uproot shelter camp
        tent relocate""",
    "escape": "escape jailbreak fugitive flee break_out_of lam at_large run_away abscond elude",
    "born": "bear newborn deliver_baby give_birth",
    "marry": "marry engaged_to fiance tie_knot elope honeymoon bride groom",
    "divorce": "divorce split_from separate_from",
    "treat": "treat hospitalize hospitalise =hospital =hospitals concussion patient",
    "rehab": "rehab rehabilitation =treatment clinic facility addiction detox stint_in",
    "enter": "check_into check_in enter admit_to",
    "infect": """infect outbreak epidemic pandemic contract_virus virus flu disease contagion
        case_of test_positive""",
    "vaccinate": "vaccinate inoculate immunize immunise dose jab",
    "recover": "recover discharge_from heal rehabilitate recuperate",
    "employ": "employ employee job work worker staff workforce hire veteran recruit",
    "reside": "home live reside resident population inhabit inhabitant house dwell",
    "attend": "attend crowd gather audience spectator turnout mourn vigil flock",
    # The law.
    "charge": "charge indict count accuse prosecute implicate arraign",
    "accuse": "accuse allege blame",
    "plead": "plead plea plead_guilty plead_not_guilty",
    "convict": "convict guilty find_guilty verdict",
    "acquit": "acquit exonerate clear_of not_guilty",
    "sentence": "sentence imprison prison jail term parole behind_bars",
    "serve": "serve",
    "try": "trial =tried court arraign testify testimony juror jury hearing",
    "sue": "sue lawsuit suit litigate class_action",
    "execute": "execute put_to_death lethal_injection death_row death_penalty",
    "appeal": "appeal overturn reverse uphold rescind quash revoke",
    "rule": "=ruled =ruling =rulings judgment judgement overrule strike_down",
    "investigate": "investigate probe inquiry inquest autopsy",
    "search": "search raid swoop sweep comb",
    "pursue": "chase pursue pursuit manhunt car_chase hunt_for",
    "release": "release free parole bail let_go =issued",
    "steal": """steal thief rob robber heist loot burgle burglary burglar snatch pilfer swipe
        shoplift break_into break-in mug""",
    "defraud": "defraud fraud swindle embezzle scam launder ponzi bribe corrupt",
    "assault": "rape molest sexual_assault sexually_assault grope abuse",
    "seize": "seize confiscate impound recover",
    "foil": "foil thwart avert prevent",
    "speed": "speed speeding clocked",
    "drive": "drive drunk_driving dui dwi under_influence",
    "smuggle": "smuggle traffic_drugs trafficking",
    "violate": "violate breach break_law break_rules",
    # Violence and war.
    "shoot": """shoot shooter gunfire gunman open_fire rampage =fired =firing fire_at fire_on bullet
        spree crossfire""",
    "explode": "explode blast bomb detonate blow_up blow explosive grenade",
    "attack": """attack attacker assault ambush raid storm airstrike shell =offensive =offensives
        bombard =strike =strikes rocket berserk amok""",
    "stab": "stab knife hack slash",
    "clash": "clash fight battle skirmish riot unrest brawl violence",
    "quarrel": "quarrel altercation scuffle =argument =arguing confrontation",
    "invade": "invade intervene occupy occupation deploy troop incursion",
    "retreat": "retreat withdraw pull_out pullout",
    "surrender": "surrender capitulate turn_in give_up",
    "truce": "truce cease-fire ceasefire armistice",
    "protest": """protest protester march demonstrate demonstrator rally sit-in picket
        take_to_streets""",
    "walkout": "walkout stoppage =strike =strikes picket walk_out",
    # What happens to things and places.
    "destroy": """destroy destruction demolish flatten raze level wreck ruin collapse devastate
        crumble""",
    "damage": "damage harm gut crack",
    "sever": "sever =cut =cuts cable",
    "quake": """quake earthquake tremor temblor magnitude epicenter epicentre richter seismic
        seismological""",
    "aftershock": "aftershock",
    "tsunami": "tsunami",
    "strike": "strike hit affect rock slam batter jolt shake",
    "crash": """crash collide collision derail derailment wreck plunge accident smash ram pileup
        pile-up mow plough plow""",
    "burn": "=fire =fires blaze burn wildfire flame inferno engulf acre",
    "arson": "arson torch set_fire set_alight set_ablaze",
    "flood": "flood flooding inundate landslide mudslide rain downpour swamp",
    "storm": """=storm =storms hurricane cyclone typhoon tornado twister blizzard snowstorm gale
        landfall""",
    "weather": "snow heat_wave heatwave drought frost",
    "erupt": "erupt eruption volcano lava ash",
    "sink": "sink capsize =foundered ship boat vessel",
    "outage": "outage blackout disrupt hamper downtime interrupt power_cut go_down go_offline",
    "restore": "restore resume reinstate restart",
    "repair": "repair fix mend patch plug",
    "delay": "delay cancel postpone ground_flight divert",
    "spill": "spill leak gush",
    # Politics and states.
    "vote": "vote voter ballot poll referendum turnout majority seat",
    "elect": """elect reelect re-elect win_election inaugurate inauguration president landslide
        take_office sworn_in""",
    "nominate": "nominate nominee nomination shortlist",
    "appoint": "appoint name pick select choose replace successor take_over succeed tap",
    "resign": "resign quit step_down stand_down retire leave_post departure depart relinquish",
    "dismiss": "dismiss sack oust fire_from =fired =firing terminate depose =relieved topple",
    "plan": "plan intend prepare schedule propose",
    "announce": "announce unveil reveal disclose declare announcement",
    "designate": "designate label brand classify blacklist list",
    "approve": "approve pass back endorse ratify enact authorize authorise green-light =signed",
    "order": "=ordered =ordering instruct mandate decree",
    "reject": "reject refuse decline oppose veto turn_down rebuff spurn",
    "condemn": "condemn denounce criticize criticise slam_as blast_as decry deplore",
    "deny": "deny refute dispute",
    "admit": "admit confess acknowledge confirm",
    "apologize": "apologize apologise apology sorry",
    "promise": "promise vow swear_to guarantee",
    "warn": "warn threaten alert",
    "sanction": "sanction embargo blacklist penalty penalize",
    "coup": "coup overthrow topple putsch depose",
    "visit": "visit trip travel tour arrive fly_to",
    "meet": "meet summit talk conference",
    "debate": "debate deliberate discuss",
    "negotiate": "negotiate talk mediate broker",
    "agree": "agree =accord =accords pact treaty =deal =deals agreement",
    "interview": "interview broadcast air show episode",
    "host": "host emcee",
    "ask": "ask request call_for urge demand appeal_for",
    "suspend": "suspend ban halt bar disqualify",
    "expel": "expel eject evict escort deport banish",
    "protect": "protect conserve",
    "endanger": "endanger endangered extinct extinction",
    # Trade.
    "pay": "pay fine compensate settle damages award",
    "buy": """buy acquire purchase takeover take_over =deal =deals merge bid offer snap_up
        acquisition transaction swallow""",
    "earn": "earn profit revenue sale income gross loss quarter",
    "price": "price cost worth value sell retail expensive",
    "invest": "invest fund spend budget raise donate aid pledge contribute",
    "owe": "owe debt loan borrow repay bailout bail_out lend",
    "bankrupt": "bankrupt bankruptcy insolvent insolvency chapter_11",
    "layoff": "layoff lay_off laid_off laid-off cut_jobs job_cuts redundancy axe slash shed",
    "grow": "grow rise increase surge climb jump gain soar",
    "expand": "expand extend enlarge widen",
    "shrink": "fall drop decline decrease plunge slump =cut =cuts shrink slide",
    "launch": """launch release start begin debut open unveil lift orbit roll_out introduce
        blast_off lift_off""",
    "produce": "produce manufacture build make shipment",
    "develop": "develop design upgrade build_new invent",
    "publish": "publish publication issue_report post_online",
    "recall": "recall pull_from_shelves withdraw_product",
    "end": "end close finish complete expire conclude shut",
    "stop": "stop halt",
    # Sport, stage and science.
    "score": "score goal point touchdown run yard rebound assist basket",
    "defeat": "defeat beat win winner victory lose triumph rout thrash edge_past",
    "qualify": "qualify clinch advance berth secure",
    "play": "play game match",
    "playoff": "playoff playoffs play-off final",
    "semifinal": "semifinal semi-final",
    "quarterfinal": "quarterfinal quarter-final",
    "season": "season career",
    "transfer": "transfer trade sign contract re-sign resign_with free_agent loan_to",
    "return": "=returned =returning comeback come_back",
    "record": "record =mark milestone",
    "surpass": "break_record set_record shatter_record eclipse surpass",
    "award": "award oscar oscars prize trophy medal",
    "retain": "retain keep_title hold_on defend_title",
    "perform": "perform concert gig sing",
    "film": "film movie sequel premiere box_office",
    "celebrate": "celebrate celebration festivity",
    "cast": "cast role star portray",
    "discover": "discover find detect spot unearth identify",
    "predict": "predict forecast",
    "test": "test trial_of experiment clinical_trial",
    "land": "land touch_down dock splash_down",
}

# Words that name no happening though their root does: "found dead", "an executive", "the product".
NOTHING = """left found attention executive product portrait opposition foundation laundry song
    saving destroyer shipping shutter brokerage passage offense fixture living housing
    dwelling"""

# Words too common to tell one event from another.
WEAK = """say said tell add note report talk speak according state comment write tweet post
    get go come take make give put have do be become know think see look want need
    use call"""

# Verbs that carry another word: "left two dead", "the toll rose to 24", "was pronounced dead".
LIGHT = {
    3.0: """accuse allege admit leave take suffer pronounce sustain confirm remain cause find lose
        claim""",
    2.0: "rise climb reach stand increase grow fall drop jump bring total work say open hit",
}

# Nouns and verbs that say only that there was an event.
# Words for one who has children: "a mother of three".
PARENTS = "parent mother father mom mum dad grandmother grandfather"
INCIDENT_NOUNS = "incident event tragedy disaster accident catastrophe ordeal bloodshed horror"
HAPPENING = """happen occur take place begin start open end come follow hold schedule set
    go continue resume strike hit shake jolt rock rattle batter slam rip sweep tear erupt unfold
    break last spark trigger unleash rage spread feel register record"""

# Verbs that carry another word: "found dead", "checked into rehab", "suffered a heart attack".
CARRYING = """find leave suffer make take have get give do cause sustain pronounce put bring
    undergo enter head go come check remain stay become report receive face see"""

# In the lexicon for what they bring along, but places and things rather than events.
EVENTLESS = """jail prison hospital shelter camp tent ship boat vessel home house worker employee
    staff crowd audience protester demonstrator spectator resident population inhabitant gunman
    shooter killer murderer attacker survivor refugee hostage captive voter seat winner
    president office successor troop soldier robber burglar bar term veteran plane season career
    contract card sign people label list clinic facility patient juror jury court cable berth
    film movie sequel prize trophy medal newborn fugitive bride groom nominee point yard"""

# A crime before the law is what somebody answers for: "charged with murder", "a rape trial".
CRIMES = """murder homicide manslaughter rape assault molestation robbery burglary theft larceny
    arson fraud extortion"""
BEFORE_LAW = """charge indict accuse arraign convict plead guilty acquit suspicion count try
    sentence jail imprison wanted prosecute conspiracy degree attempted solicitation"""
AFTER_CRIME = """charge trial case conviction count suspect rap plea verdict warrant defendant
    indictment hearing retrial"""
