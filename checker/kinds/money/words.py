"""What newsrooms call currencies, beside the table's names; and what is no money."""

# Other spellings of a currency's noun.
SPELLINGS = {
    "ruble": "rouble roubles",
    "shekel": "sheqel sheqels",
    "zloty": "zloties złoty złotych zlotych",
    "lira": "liras lire",
    "real": "reais",
    "colon": "colones",
    "bolivar": "bolivares",
    "koruna": "koruny korun crown crowns",
    "krona": "kronas crown crowns",
    "krone": "krones kroners crown crowns",
    "ringgit": "ringgits",
    "baht": "bahts",
    "rand": "rands",
    "rupiah": "rupiahs",
    "yuan": "yuans renminbi",
    "mark": "deutschmark deutschmarks",
    "drachma": "drachmae",
    "riyal": "rial rials",
    "rial": "riyal riyals",
    "tugrik": "togrog",
    "dong": "đồng",
    "hryvnia": "hryvnya hryvnyas hryvna",
}
# Other words before the noun, by code.
ADJECTIVES = {
    "USD": "American, U.S., United States, U.S",
    "GBP": "UK, U.K., English, sterling",
    "AUD": "Aussie",
    "NZD": "NZ, Kiwi",
    "AED": "Emirati, Dubai",
    "SAR": "Saudi Arabian",
    "ILS": "Israeli, new, new Israeli",
    "TWD": "Taiwanese, NT",
    "HKD": "Hong Kong, HK",
    "SGD": "Singaporean",
    "ARS": "Argentinian, Argentinean",
    "PHP": "Filipino",
    "KGS": "Kyrgyz",
    "KZT": "Kazakh",
    "UZS": "Uzbek",
    "TJS": "Tajik",
    "TMT": "Turkmen",
    "BMD": "Bermudian",
    "GYD": "Guyanese",
    "KRW": "Korean",
    "TRY": "Turkey",
    "DEM": "Deutsche, West German",
    "XAF": "CFA",
    "NPR": "Nepali",
    "BAM": "Bosnian, convertible",
    "MOP": "Macau",
}
NICKNAMES = {
    "USD": "bucks, buck, greenbacks",
    "GBP": "pounds sterling, pound sterling, sterling, quid",
    "CNY": "rmb, kuai",
    "XBT": "bitcoin, bitcoins, btc",
}
# What a bare name means where the article gives no hint.
DEFAULTS = {
    "dollar": "USD",
    "pound": "GBP",
    "peso": "MXN",
    "rupee": "INR",
    "franc": "CHF",
    "ruble": "RUB",
    "rouble": "RUB",
    "krona": "SEK",
    "krone": "NOK",
    "kroner": "NOK",
    "crown": "CZK",
    "koruna": "CZK",
    "lira": "TRY",
    "lire": "ITL",
    "riyal": "SAR",
    "rial": "IRR",
    "dirham": "AED",
    "dinar": "KWD",
    "shilling": "KES",
    "peseta": "ESP",
    "guilder": "NLG",
    "escudo": "PTE",
    "kwacha": "ZMW",
    "lei": "RON",
    "leu": "RON",
    "lev": "BGN",
    "leva": "BGN",
    "manat": "AZN",
    "¥": "JPY",
    "deutschmark": "DEM",
}
# Names so widely used for one currency that a country's name in the article changes nothing.
SETTLED = frozenset(("dollar", "pound"))
# Names that are words of another meaning: money only where the article names the currency's
# country.
ORDINARY = frozenset(
    """real reals sol soles mark marks won gold crown crowns colon colons som soms dram drams lats
    lati lek kip kips inti intis lei leu lev leone leones loti cordoba cordobas dong kina tala vatu
    sucre sucres austral australs tolar tolars""".split()
)

# Of these only the plural is money without its country's adjective: "at the 15 mark".
SINGULARS = frozenset("real sol mark crown colon som dram leone cordoba".split())

# With an article these are one of it: "costs a dollar".
SINGLE = "dollar euro rupee peso yuan ruble buck nickel dime penny".split()

SIGNS = {
    "$": "dollar",
    "€": "EUR",
    "£": "pound",
    "¥": "¥",
    "₹": "INR",
    "₨": "rupee",
    "₩": "KRW",
    "₽": "RUB",
    "₪": "ILS",
    "₫": "VND",
    "₱": "PHP",
    "฿": "THB",
    "₴": "UAH",
    "₦": "NGN",
    "₺": "TRY",
    "₸": "KZT",
    "₡": "CRC",
    "₾": "GEL",
    "₭": "LAK",
    "₵": "GHS",
    "₲": "PYG",
    "₮": "MNT",
    "₼": "AZN",
    "₿": "XBT",
    "元": "CNY",
    "円": "JPY",
}
"""Signs: the code, or the bare name that the article must settle."""
# Before a dollar sign, or behind it ("$US5").
DOLLARS = {
    "us": "USD",
    "u.s.": "USD",
    "u.s": "USD",
    "usd": "USD",
    "au": "AUD",
    "aud": "AUD",
    "ca": "CAD",
    "can": "CAD",
    "cdn": "CAD",
    "cad": "CAD",
    "nz": "NZD",
    "nzd": "NZD",
    "hk": "HKD",
    "hkd": "HKD",
    "sg": "SGD",
    "sgd": "SGD",
    "nt": "TWD",
    "mex": "MXN",
    "mx": "MXN",
    "rd": "DOP",
    "ec": "XCD",
    "tt": "TTD",
    "bz": "BZD",
    "fj": "FJD",
    "bds": "BBD",
    "zim": "ZWL",
}
# The same in one letter, always a capital: "a $4 billion deal" has no Australian dollars.
DOLLAR_LETTERS = {
    "A": "AUD",
    "C": "CAD",
    "S": "SGD",
    "R": "BRL",
    "J": "JMD",
    "G": "GYD",
    "B": "BND",
    "N": "NAD",
    "L": "LRD",
    "Z": "ZWL",
}
# Abbreviations before or behind the figure, as they must be written.
ABBREVIATIONS = {
    "Rs": "rupee",
    "Rs.": "rupee",
    "RM": "MYR",
    "Rp": "IDR",
    "RMB": "CNY",
    "rmb": "CNY",
    "BTC": "XBT",
    "Tk": "BDT",
    "KSh": "KES",
    "Ksh": "KES",
    "USh": "UGX",
    "TSh": "TZS",
    "SFr": "CHF",
    "DM": "DEM",
    "LE": "EGP",
    "L.E": "EGP",
    "L.E.": "EGP",
    "l.e.": "EGP",
    "Dh": "dirham",
    "Dhs": "dirham",
    "kr": "krona",
    "TL": "TRY",
    "NIS": "ILS",
    "S/": "PEN",
    "S/.": "PEN",
    "Bs": "VES",
    "FCFA": "XAF",
    "GH₵": "GHS",
    "GH¢": "GHS",
    "Br": "ETB",
    "Ft": "HUF",
    "KD": "KWD",
    "Nu.": "BTN",
    "zł": "PLN",
    "Kč": "CZK",
    "€ur": "EUR",
    "sterling": "GBP",
}
# Small coins and big notes: a bare name or code, and how many of it make one.
PARTS = {
    "cent": ("dollar", "0.01"),
    "cents": ("dollar", "0.01"),
    "¢": ("dollar", "0.01"),
    "pence": ("GBP", "0.01"),
    "penny": ("dollar", "0.01"),
    "pennies": ("dollar", "0.01"),
    "nickel": ("USD", "0.05"),
    "nickels": ("USD", "0.05"),
    "dime": ("USD", "0.1"),
    "dimes": ("USD", "0.1"),
    "grand": ("dollar", "1000"),
    "paise": ("INR", "0.01"),
    "kopecks": ("RUB", "0.01"),
    "kopeks": ("RUB", "0.01"),
    "euro cent": ("EUR", "0.01"),
    "euro cents": ("EUR", "0.01"),
    "eurocents": ("EUR", "0.01"),
    "us cents": ("USD", "0.01"),
    "u.s. cents": ("USD", "0.01"),
    "canadian cents": ("CAD", "0.01"),
    "australian cents": ("AUD", "0.01"),
}
# Behind the figure of a whole one, hundredths of it.
HUNDREDTHS = (
    "cents cent c ¢ pence p penny pennies sen sens paise kopecks centavos centimes ore".split()
)
SCALES = {
    "k": 10**3,
    "m": 10**6,
    "mm": 10**6,
    "mil": 10**6,
    "mio": 10**6,
    "mill": 10**6,
    "b": 10**9,
    "bil": 10**9,
    "bill": 10**9,
    "t": 10**12,
    "tr": 10**12,
    "tril": 10**12,
}
# Codes that are words or known names besides: read only with a figure that is plainly money.
WORDY_CODES = frozenset(
    """ALL AMD ANG BAM BAN BOB COP CUP CVE DOP GEL GIP LAK MAD MOP MUR NIO PEN PAB RON RUB SIT
    SOS SUR TOP TRY ARA BAD ECS""".split()
)
# These may be written small.
COMMON_CODES = frozenset(
    "USD EUR GBP CAD AUD NZD CHF JPY CNY INR HKD SGD SEK NOK DKK RUB ZAR MXN BRL".split()
)
# Behind an amount: what it is the price of.
RATES = """share barrel bbl year month week day night hour minute second season game match head
person pupil student ton tonne ounce gallon liter litre pound kilo kilogram kg gram acre hectare
mile kilometer kilometre foot yard unit bushel copy song episode ticket plate seat bottle vote piece
household family child worker employee passenger capita annum round quarter pop dose visit lesson
page word item pack piece gigabyte carat""".split()
# What makes pounds a weight.
WEIGHING = frozenset(
    """weigh weighs weighed weighing weight weighted lost lose loses losing gained gain gains
    gaining shed sheds dropped drop drops heavier lighter carrying carry thrust""".split()
)
# What makes pounds money.
PAYING = frozenset(
    """pay pays paid paying cost costs costing spend spends spent spending earn earns earned worth
    price priced prices fine fined owe owes owed save saves saved saving sold sell sells bought buy
    charge charged donate donated raise raised stole stolen bill tax budget debt loan loans wage
    wages salary fee fees reward bid profit profits sales revenue lend lent borrow borrowed invest
    invested cash bonus compensation damages win won bet for cheque check grant funding fund
    valued estimated claim claimed""".split()
)
# Before a sum these tell by how much another changed: "rose $5", "up 34 cents".
RISING = frozenset(
    """rose risen rises rising up climbed climbs jumped jumps surged soared gained gains leapt
    added advanced rallied increased""".split()
)
FALLING = frozenset(
    """fell fallen falls falling down dropped drops declined declines slipped slips slid slides
    tumbled plunged plummeted sank sinks eased dipped decreased""".split()
)
# Behind it: "a $5 increase".
RISES = frozenset("increase rise jump hike surge higher more".split())
FALLS = frozenset(
    "decrease drop fall decline reduction cut discount dip lower less cheaper".split()
)
