"""Words: names, symbols and sizes of units, and the words that show another sense of them.

Sizes follow the SI brochure (BIPM, 9th edition) and NIST Special Publication 811, appendix B; a
test holds every one against pint's registry. Measures of volume without a country are the US
liquid ones. A bare "ton" is the short ton of 2,000 pounds, but prose uses the word for the long
and the metric ton too, so figures in tons are compared loosely.
"""

# Under each dimension a unit a line: names in the singular, the unit's own first | symbols and
# abbreviations as they are written | how many base units it holds.
TABLE = """
length
kilometer, kilometre | km, kms | 1000
meter, metre | m | 1
decimeter, decimetre | dm | 0.1
centimeter, centimetre | cm, cms | 0.01
millimeter, millimetre | mm | 0.001
micrometer, micrometre, micron | µm, μm | 0.000001
nanometer, nanometre | nm | 0.000000001
picometer, picometre | pm | 0.000000000001
mile, statute mile | mi | 1609.344
nautical mile, sea mile | nmi | 1852
yard | yd, yds | 0.9144
foot | ft | 0.3048
inch | in, ins, ", '' | 0.0254
furlong | | 201.168
fathom | | 1.8288
light-year, light year | | 9460730472580800
astronomical unit | | 149597870700
parsec | | 30856775814913673

area
square meter, square metre | sqm | 1
square kilometer, square kilometre | sqkm | 1000000
square foot | sqft | 0.09290304
hectare | ha | 10000
acre | | 4046.8564224

volume
cubic centimeter, cubic centimetre | cc | 0.000001
liter, litre | l, L, ltr | 0.001
milliliter, millilitre | ml, mL, mls | 0.000001
centiliter, centilitre | cl | 0.00001
deciliter, decilitre | dl | 0.0001
hectoliter, hectolitre | hl | 0.1
megaliter, megalitre | | 1000
gallon, us gallon, u.s. gallon | gal, gals | 0.003785411784
imperial gallon | | 0.00454609
quart | qt | 0.000946352946
pint | | 0.000473176473
fluid ounce | fl oz, fl. oz | 0.0000295735295625
cup | | 0.0002365882365
tablespoon | tbsp | 0.00001478676478125
teaspoon | tsp | 0.00000492892159375
barrel | bbl, bbls | 0.158987294928
bushel | | 0.03523907016688
billion cubic meter, billion cubic metre | bcm | 1000000000
trillion cubic foot | tcf | 28316846592
billion cubic foot | bcf | 28316846.592
million cubic foot | mmcf, MMcf | 28316.846592
thousand cubic foot | mcf, Mcf | 28.316846592
acre-foot, acre foot | | 1233.48183754752

mass
kilogram, kilogramme, kilo | kg, kgs | 1
gram, gramme | g, gm, gms | 0.001
milligram, milligramme | mg | 0.000001
microgram, microgramme | µg, μg, mcg | 0.000000001
metric ton, tonne, metric tonne | t | 1000
kilotonne | | 1000000
ton | | 907.18474
short ton | | 907.18474
long ton | | 1016.0469088
pound | lb, lbs | 0.45359237
ounce | oz | 0.028349523125
troy ounce | | 0.0311034768
stone | | 6.35029318
carat | | 0.0002

flow
barrel per day | bpd, b/d, bopd | 0.000001840130728333333333333333333

speed
mile per hour | mph, m.p.h | 0.44704
kilometer per hour | kph, kmh, kmph | 0.2777777777777777777777777778
knot | kts, kn | 0.5144444444444444444444444444

temperature
degree Celsius, Celsius, centigrade, degree centigrade | C, °C, ° C, degrees C, deg C | 1
degree Fahrenheit, Fahrenheit | F, °F, ° F, degrees F, deg F | 0.5555555555555555555555555556
kelvin, degree kelvin | K, °K | 1

angle
degree | °, deg | 1
radian | rad | 57.29577951308232087679815481
minute of arc, arcminute, arc minute | arcmin | 0.01666666666666666666666666667
second of arc, arcsecond, arc second | arcsec | 0.0002777777777777777777777777778

energy
joule | J | 1
kilojoule | kJ | 1000
megajoule | MJ | 1000000
gigajoule | GJ | 1000000000
calorie | cal | 4.184
kilocalorie | kcal | 4184
watt-hour, watt hour | Wh | 3600
kilowatt-hour, kilowatt hour | kWh | 3600000
megawatt-hour, megawatt hour | MWh | 3600000000
gigawatt-hour, gigawatt hour | GWh | 3600000000000
terawatt-hour, terawatt hour | TWh | 3600000000000000
British thermal unit | Btu, BTU, BTUs | 1055.05585262
electronvolt, electron volt | eV | 0.0000000000000000001602176634
kiloelectronvolt | keV | 0.0000000000000001602176634
megaelectronvolt | MeV | 0.0000000000001602176634
gigaelectronvolt | GeV | 0.0000000001602176634
kiloton | | 4184000000000
megaton | | 4184000000000000

power
watt | W | 1
milliwatt | mW | 0.001
kilowatt | kW, kWe, kWp | 1000
megawatt | MW, MWe, MWp | 1000000
gigawatt | GW, GWe, GWp | 1000000000
terawatt | TW | 1000000000000
horsepower | hp, bhp | 745.6998715822702

force
newton | | 1
kilonewton | | 1000

pressure
pascal | Pa | 1
hectopascal | hPa | 100
kilopascal | kPa | 1000
megapascal | MPa | 1000000
bar | | 100000
millibar | mbar | 100
atmosphere | | 101325
millimeter of mercury | mmHg, mm Hg | 133.322387415
inch of mercury | inHg | 3386.388640341
pound per square inch | psi | 6894.757293168

data
bit | | 0.125
byte | | 1
kilobit | kb, kbit | 125
megabit | Mb, mb, Mbit | 125000
gigabit | Gb, Gbit | 125000000
terabit | Tb, Tbit | 125000000000
kilobyte | KB, kB, kbyte | 1000
megabyte | MB, Mbyte | 1000000
gigabyte | GB, gb, GBs | 1000000000
terabyte | TB, TBs | 1000000000000
petabyte | PB | 1000000000000000
exabyte | EB | 1000000000000000000
zettabyte | ZB | 1000000000000000000000

data rate
kilobit per second | kbps, kbit/s | 125
megabit per second | Mbps, Mbit/s, Mb/s | 125000
gigabit per second | Gbps, Gbit/s, Gb/s | 125000000
terabit per second | Tbps | 125000000000

frequency
hertz | Hz | 1
kilohertz | kHz | 1000
megahertz | MHz | 1000000
gigahertz | GHz | 1000000000
terahertz | THz | 1000000000000
revolution per minute | rpm | 0.01666666666666666666666666667

voltage
volt | V | 1
millivolt | mV | 0.001
kilovolt | kV | 1000

current
ampere, amp | | 1
milliampere, milliamp | mA | 0.001

charge
milliampere-hour, milliamp-hour, milliamp hour | mAh, mAHr, mAhr | 3.6
ampere-hour, amp-hour, amp hour | | 3600

resistance
ohm | Ω | 1

luminous flux
lumen | | 1

luminous intensity
candela | | 1

illuminance
lux | | 1

sound level
decibel | dB | 1

absorbed dose
gray | Gy | 1
milligray | mGy | 0.001

dose
sievert | Sv | 1
millisievert | mSv | 0.001
microsievert | µSv, μSv | 0.000001

radioactivity
becquerel | Bq | 1
curie | | 37000000000

picture size
pixel | | 1
megapixel | MP | 1000000

resolution
pixel per inch | ppi | 1

concentration
part per million | ppm | 0.000001
part per billion | ppb | 0.000000001

fuel economy
mile per gallon | mpg | 1

magnitude
magnitude | | 1

Mach number
Mach | | 1

acidity
pH | | 1
"""
ZEROES = {"degree Celsius": "273.15", "degree Fahrenheit": "255.3722222222222222222222222"}
"""Where the zero of a scale lies on the scale of its base unit."""
MISSPELT = {
    "degree Celsius": ("celcius", "degree celcius", "centigrate", "degree centigrate"),
    "degree Fahrenheit": ("farenheit", "degree farenheit", "farenheight", "degree farenheight"),
}
"""Names that are misspelt as often as not."""
PLURALS = {"foot": "feet", "inch": "inches", "horsepower": "horsepower", "mass": "masses"}
"""Plurals that do not end in a mere s."""
UNCOUNTED = (
    "celsius", "fahrenheit", "hertz", "lux", "stone", "siemens", "gauss", "stokes", "pyeong",
    "tsubo",
)  # fmt: skip
"""Endings of those that are their own plural."""
# Areas and volumes are named after lengths: power, dimension, the adjective and its short forms.
POWERS = (
    (2, "area", ("square", "sq.", "sq")),
    (3, "volume", ("cubic", "cu.", "cu")),
)
FURTHER_SYMBOLS = {
    "deg.": "degree",
    **{
        sign + scale: f"degree {scale}"
        for sign in ("°", "° ")
        for scale in ("Celsius", "Fahrenheit")
    },
}
TIMES = {
    "second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2629746,
    "year": 31556952,
}  # fmt: skip
"""Units of time a rate may be counted by, in seconds; month and year after the Gregorian mean."""
TIME_SYMBOLS = {
    "h": "hour", "hr": "hour", "s": "second", "sec": "second", "min": "minute", "yr": "year",
    "d": "day",
}  # fmt: skip

# Units named after persons are written small: "20 Newton students", "5,000 Teslas".
EPONYMS = frozenset(
    """newton joule pascal watt volt ampere tesla weber henry gauss gray curie siemens coulomb
    farad dalton becquerel kelvin hertz baud poise stokes roentgen""".split()
)

# Words around a figure that show in which sense the unit's word is used.
WARMTH = r"""temperature|degrees?|hot|cold|warm\w*|cool\w*|weather|heat\w*|high|highs|low|lows
    |freez\w+|boil\w+|melt\w+|outside|outdoors|oven|celsius|fahrenheit|sunny|chill|wind"""
WEAPONS = r"""pistols?|handguns?|guns?|semi-?\w*|luger|rifles?|weapons?|bullets?|ammunition|ammo
    |rounds?|casings?|glock|beretta|revolver|caliber|calibre|shells?|firearms?|cartridges?
    |automatic|submachine"""
PAYING = r"""worth|costs?|costing|prices?|priced|paid|pays?|paying|fined?|spent|spend|spending
    |earn\w*|sold|salary|wages?|budget|debts?|loans?|raised|owed|owes|reward|savings|profits?
    |revenue|sales|bail|bid|offer|fee|fees|pounds? sterling"""
MEASURED = r"""away|long|wide|high|thick|tall|deep|below|above|from|off|north|south|east|west
    |northeast|northwest|southeast|southwest|up|down|across|apart|or so|in diameter|outside|inland
    |offshore|downstream|upstream|further|farther|closer|taller|longer|wider|thinner|thicker
    |upwind|downwind|square|each"""
