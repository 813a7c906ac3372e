"""Rarer units, and units with prefixes: names, symbols, sizes. Written by tools/units.py.

Source: the registry of pint 0.25.3 (BSD-3-Clause, https://github.com/hgrecco/pint).
"""

TABLE = """
length
decameter, decametre | | 10 ; hectometer, hectometre | hm | 100 ; kilometer, kilometre | | 1000
megameter, megametre | | 1000000 ; gigameter, gigametre | | 1000000000
terameter, terametre | | 1000000000000 ; petameter, petametre | | 1000000000000000
exameter, exametre | | 1000000000000000000 ; zettameter, zettametre | | 1000000000000000000000
yottameter, yottametre | | 1000000000000000000000000
ronnameter, ronnametre | | 1000000000000000000000000000
quettameter, quettametre | | 1000000000000000000000000000000 ; decimeter, decimetre | | 0.1
centimeter, centimetre | | 0.01 ; millimeter, millimetre | | 0.001
micrometer, micrometre | | 0.000001 ; nanometer, nanometre | nm | 0.000000001
picometer, picometre | | 0.000000000001 ; femtometer, femtometre | | 0.000000000000001
attometer, attometre | | 0.000000000000000001 ; zeptometer, zeptometre | | 0.000000000000000000001
yoctometer, yoctometre | | 0.000000000000000000000001
rontometer, rontometre | | 0.000000000000000000000000001
quectometer, quectometre | | 0.000000000000000000000000000001
kiloparsec | kpc | 30856775814671915807.87161609 ; megaparsec | Mpc | 30856775814671915807871.61609
gigaparsec | Gpc | 30856775814671915807871616.09
kilolight-year, kilolight year | kly | 9460730472580800000
megalight-year, megalight year | Mly | 9460730472580800000000
gigalight-year, gigalight year | | 9460730472580800000000000
angstrom, ångström, ångstrom | Å | 0.0000000001 ; league | | 4828.041656083312166624333249
astronomical unit | AU, au | 149597870700 ; light-second, light second | | 299792458
light-minute, light minute | | 17987547480 ; light-hour, light hour | | 1079252848800
light-day, light day | | 25902068371200

mass
kilogram, kilogramme | | 1 ; megagram, megagramme | | 1000 ; gigagram, gigagramme | | 1000000
teragram, teragramme | | 1000000000 ; petagram, petagramme | | 1000000000000
exagram, exagramme | | 1000000000000000 ; zettagram, zettagramme | | 1000000000000000000
yottagram, yottagramme | | 1000000000000000000000 ; milligram, milligramme | | 0.000001
microgram, microgramme | | 0.000000001 ; nanogram, nanogramme | ng | 0.000000000001
picogram, picogramme | pg | 0.000000000000001 ; femtogram, femtogramme | fg | 0.000000000000000001
attogram, attogramme | | 0.000000000000000000001 ; decigram, decigramme | | 0.0001
centigram, centigramme | | 0.00001 ; hectogram, hectogramme | hg | 0.1
decagram, decagramme | | 0.01 ; kilometric ton, kilotonne | | 1000000
megametric ton, megatonne | | 1000000000 ; gigametric ton, gigatonne | Gt | 1000000000000
kilodalton | kDa | 0.00000000000000000000000166053906892
megadalton | MDa | 0.00000000000000000000166053906892 ; grain | gr | 0.00006479891
pennyweight | dwt | 0.00155517384 ; dram, drachm, avoirdupois dram | dr | 0.0017718451953125
troy pound | | 0.37324172160 ; hundredweight, short hundredweight | cwt | 45.35923700
long hundredweight, imperial hundredweight | | 50.80234544
dalton, atomic mass unit | Da | 0.00000000000000000000000000166053906892 ; quintal | | 100
tola | | 0.01166380 ; solar mass | | 1988470000000000000000000000000
Earth mass | | 5972200000000000000000000

time
millisecond | ms | 0.001 ; microsecond | | 0.000001 ; nanosecond | ns | 0.000000001
picosecond | ps | 0.000000000001 ; femtosecond | fs | 0.000000000000001
attosecond | | 0.000000000000000001 ; decisecond | | 0.1 ; centisecond | | 0.01
kiloyear, kiloannum | | 31557600000 ; megayear, megaannum | Ma | 31557600000000
gigayear, gigaannum | Ga | 31557600000000000 ; kiloyear | kyr | 31557600000
megayear | Myr | 31557600000000 ; gigayear | Gyr | 31557600000000000

volume
kiloliter, kilolitre | | 1000 ; megaliter, megalitre | | 1000000
gigaliter, gigalitre | | 1000000000 ; teraliter, teralitre | | 1000000000000
petaliter, petalitre | | 1000000000000000 ; exaliter, exalitre | | 1000000000000000000
zettaliter, zettalitre | | 1000000000000000000000
yottaliter, yottalitre | | 1000000000000000000000000 ; milliliter, millilitre | | 0.001
microliter, microlitre | µl, μl | 0.000001 ; nanoliter, nanolitre | nl | 0.000000001
picoliter, picolitre | | 0.000000000001 ; femtoliter, femtolitre | | 0.000000000000001
attoliter, attolitre | | 0.000000000000000001 ; deciliter, decilitre | | 0.1
centiliter, centilitre | | 0.01 ; decaliter, decalitre | | 10 ; hectoliter, hectolitre | | 100
kiloliter, kilolitre | kL | 1000 ; microliter, microlitre | µL, μL | 0.000001
nanoliter, nanolitre | nL | 0.000000001 ; deciliter, decilitre | dL | 0.1
centiliter, centilitre | | 0.01 ; imperial pint | | 0.56826125 ; imperial quart | | 1.1365225
imperial fluid ounce | | 0.0284130625 ; peck | | 8.809767541720000000000000000
hogshead | | 238.4809423920000000000000000
fluid dram, fluid drachm | fl dr | 0.003696691195312500000000000000
minim | | 0.00006161151992187499999999999996 ; board foot | FBM | 2.359737216000000000000000000
cord of wood | | 3624.556363775999999999999999

area
kilobarn | | 0.0000000000000000000000001 ; megabarn | | 0.0000000000000000000001
millibarn | | 0.0000000000000000000000000000001 ; microbarn | | 0.0000000000000000000000000000000001
nanobarn | | 0.0000000000000000000000000000000000001
picobarn | pb | 0.0000000000000000000000000000000000000001
femtobarn | fb | 0.0000000000000000000000000000000000000000001
attobarn | | 0.0000000000000000000000000000000000000000000001 ; dunam, dunum | | 1000
feddan | | 4200.833333333333333333333333 ; kanal | | 505.85705 ; marla | | 25.2928526
pyeong, tsubo | | 3.305785123966942148760330579

energy
kilojoule | kJ | 1000 ; megajoule | MJ | 1000000 ; gigajoule | GJ | 1000000000
terajoule | TJ | 1000000000000 ; petajoule | PJ | 1000000000000000
exajoule | | 1000000000000000000 ; zettajoule | | 1000000000000000000000
yottajoule | | 1000000000000000000000000 ; millijoule | mJ | 0.001 ; microjoule | µJ, μJ | 0.000001
nanojoule | nJ | 0.000000001 ; picojoule | | 0.000000000001 ; femtojoule | | 0.000000000000001
attojoule | | 0.000000000000000001 ; centijoule | | 0.01 ; kilocalorie | kcal | 4184
megacalorie | | 4184000 ; kilowatt-hour, kilowatt hour | kWh | 3600000
megawatt-hour, megawatt hour | MWh | 3600000000 ; gigawatt-hour, gigawatt hour | GWh | 3600000000000
milliwatt-hour, milliwatt hour | mWh | 3.600 ; microwatt-hour, microwatt hour | | 0.003600
nanowatt-hour, nanowatt hour | | 0.000003600 ; picowatt-hour, picowatt hour | | 0.000000003600
terawatt-hour, terawatt hour | TWh | 3600000000000000
petawatt-hour, petawatt hour | | 3600000000000000000
kiloelectronvolt, kiloelectron volt | keV | 0.0000000000000001602176634
megaelectronvolt, megaelectron volt | MeV | 0.0000000000001602176634
gigaelectronvolt, gigaelectron volt | GeV | 0.0000000001602176634
millielectronvolt, millielectron volt | meV | 0.0000000000000000000001602176634
microelectronvolt, microelectron volt | | 0.0000000000000000000000001602176634
nanoelectronvolt, nanoelectron volt | | 0.0000000000000000000000000001602176634
picoelectronvolt, picoelectron volt | | 0.0000000000000000000000000000001602176634
teraelectronvolt, teraelectron volt | TeV | 0.0000001602176634
petaelectronvolt, petaelectron volt | | 0.0001602176634 ; megaerg | | 0.1 ; erg | | 0.0000001
therm | | 105505600 ; foot-pound, foot pound | ft-lb, ft lb, ft-lbs | 1.355817948331400400000000000
ton of TNT | | 4184000000 ; million British thermal units | MMBtu, mmBtu | 1055056000.000

power
kilowatt | kW | 1000 ; megawatt | MW | 1000000 ; gigawatt | GW | 1000000000
terawatt | TW | 1000000000000 ; petawatt | PW | 1000000000000000 ; exawatt | | 1000000000000000000
zettawatt | | 1000000000000000000000 ; yottawatt | | 1000000000000000000000000
milliwatt | mW | 0.001 ; microwatt | µW, μW | 0.000001 ; nanowatt | nW | 0.000000001
picowatt | | 0.000000000001 ; femtowatt | | 0.000000000000001 ; attowatt | | 0.000000000000000001
kilovolt-ampere, kilovolt ampere | kVA | 1000 ; megavolt-ampere, megavolt ampere | MVA | 1000000
gigavolt-ampere, gigavolt ampere | GVA | 1000000000 ; metric horsepower | | 735.49875
volt-ampere, volt ampere | VA | 1

force
kilonewton | kN | 1000 ; meganewton | MN | 1000000 ; giganewton | | 1000000000
millinewton | mN | 0.001 ; micronewton | µN, μN | 0.000001 ; nanonewton | | 0.000000001
piconewton | | 0.000000000001 ; kilodyne | | 0.01 ; megadyne | | 10 ; dyne | | 0.00001
pound-force, pound force, pound of force | lbf | 4.4482216152605
kilogram-force, kilogram force | kgf | 9.80665

pressure
kilopascal | kPa | 1000 ; megapascal | MPa | 1000000 ; gigapascal | GPa | 1000000000
millipascal | | 0.001 ; micropascal | | 0.000001 ; nanopascal | | 0.000000001
picopascal | | 0.000000000001 ; terapascal | | 1000000000000 ; hectopascal | hPa | 100
kilobar | | 100000000 ; megabar | | 100000000000 ; millibar | mbar | 100
microbar | µbar, μbar | 0.1 ; decibar | | 10000 ; centibar | | 1000
torr | | 133.3223684210526315789473685 ; inch of mercury | in Hg | 3386.388640341000000000000000
technical atmosphere | | 98066.5 ; pound per square foot | psf | 47.88025898033584261612967670

data
kilobyte | kB | 1000 ; megabyte | MB | 1000000 ; gigabyte | GB | 1000000000
terabyte | TB | 1000000000000 ; petabyte | PB | 1000000000000000
exabyte | EB | 1000000000000000000 ; zettabyte | | 1000000000000000000000
yottabyte | | 1000000000000000000000000 ; millibyte | | 0.001 ; microbyte | | 0.000001
nanobyte | | 0.000000001 ; picobyte | | 0.000000000001 ; femtobyte | | 0.000000000000001
attobyte | | 0.000000000000000001 ; kibibyte | KiB | 1024 ; mebibyte | MiB | 1048576
gibibyte | GiB | 1073741824 ; tebibyte | TiB | 1099511627776 ; pebibyte | PiB | 1125899906842624
exbibyte | EiB | 1152921504606846976 ; kilobit | kbit | 125 ; megabit | Mbit | 125000
gigabit | Gbit | 125000000 ; terabit | Tbit | 125000000000 ; petabit | | 125000000000000
exabit | | 125000000000000000 ; zettabit | | 125000000000000000000
yottabit | | 125000000000000000000000 ; millibit | | 0.000125 ; microbit | | 0.000000125
nanobit | | 0.000000000125 ; picobit | | 0.000000000000125 ; femtobit | | 0.000000000000000125
attobit | | 0.000000000000000000125 ; kibibit | Kibit | 128.000 ; mebibit | Mibit | 131072.000
gibibit | Gibit | 134217728.000 ; tebibit | | 137438953472.000 ; pebibit | | 140737488355328.000
exbibit | | 144115188075855872.000 ; nibble | | 0.5

frequency
kilohertz | kHz | 1000 ; megahertz | MHz | 1000000 ; gigahertz | GHz | 1000000000
terahertz | THz | 1000000000000 ; petahertz | | 1000000000000000 ; exahertz | | 1000000000000000000
zettahertz | | 1000000000000000000000 ; yottahertz | | 1000000000000000000000000
millihertz | mHz | 0.001 ; microhertz | | 0.000001 ; nanohertz | | 0.000000001
picohertz | | 0.000000000001 ; femtohertz | | 0.000000000000001 ; attohertz | | 0.000000000000000001

voltage
kilovolt | kV | 1000 ; megavolt | MV | 1000000 ; gigavolt | | 1000000000 ; millivolt | mV | 0.001
microvolt | µV, μV | 0.000001 ; nanovolt | | 0.000000001 ; picovolt | | 0.000000000001

current
kiloampere, kiloamp | kA | 1000 ; megaampere, megaamp | | 1000000
gigaampere, gigaamp | | 1000000000 ; milliampere, milliamp | mA | 0.001
microampere, microamp | µA, μA | 0.000001 ; nanoampere, nanoamp | | 0.000000001
picoampere, picoamp | | 0.000000000001

charge
kilocoulomb | | 1000 ; megacoulomb | | 1000000 ; gigacoulomb | | 1000000000 ; millicoulomb | | 0.001
microcoulomb | | 0.000001 ; nanocoulomb | | 0.000000001 ; picocoulomb | | 0.000000000001
kiloampere-hour, kiloamp-hour, kiloamp hour | kAh | 3600000
milliampere-hour, milliamp-hour, milliamp hour | mAh | 3.600 ; coulomb | | 1

resistance
kiloohm | kΩ | 1000 ; megaohm | MΩ | 1000000 ; gigaohm | | 1000000000 ; milliohm | mΩ | 0.001
microohm | | 0.000001 ; nanoohm | | 0.000000001 ; picoohm | | 0.000000000001

capacitance
kilofarad | | 1000 ; megafarad | | 1000000 ; gigafarad | | 1000000000 ; millifarad | | 0.001
microfarad | µF, μF | 0.000001 ; nanofarad | nF | 0.000000001 ; picofarad | pF | 0.000000000001
farad | | 1

inductance
kilohenry | | 1000 ; megahenry | | 1000000 ; gigahenry | | 1000000000 ; millihenry | mH | 0.001
microhenry | µH, μH | 0.000001 ; nanohenry | | 0.000000001 ; picohenry | | 0.000000000001
henry | | 1

conductance
kilosiemens | | 1000 ; megasiemens | | 1000000 ; gigasiemens | | 1000000000
millisiemens | mS | 0.001 ; microsiemens | µS, μS | 0.000001 ; nanosiemens | | 0.000000001
picosiemens | | 0.000000000001 ; siemens | | 1

magnetic field
kilotesla | | 1000 ; megatesla | | 1000000 ; gigatesla | | 1000000000 ; millitesla | mT | 0.001
microtesla | µT, μT | 0.000001 ; nanotesla | | 0.000000001 ; picotesla | | 0.000000000001
tesla | | 1 ; gauss | | 0.0001

magnetic flux
kiloweber | | 1000 ; megaweber | | 1000000 ; gigaweber | | 1000000000 ; milliweber | mWb | 0.001
microweber | µWb, μWb | 0.000001 ; nanoweber | | 0.000000001 ; picoweber | | 0.000000000001
weber | Wb | 1

luminous flux
kilolumen | klm | 1000 ; megalumen | | 1000000 ; gigalumen | | 1000000000 ; millilumen | | 0.001
microlumen | | 0.000001 ; nanolumen | | 0.000000001 ; picolumen | | 0.000000000001

luminous intensity
kilocandela | | 1000 ; megacandela | | 1000000 ; gigacandela | | 1000000000
millicandela | mcd | 0.001 ; microcandela | | 0.000001 ; nanocandela | | 0.000000001
picocandela | | 0.000000000001

illuminance
kilolux | klx | 1000 ; megalux | | 1000000 ; gigalux | | 1000000000 ; millilux | | 0.001
microlux | | 0.000001 ; nanolux | | 0.000000001 ; picolux | | 0.000000000001

radioactivity
kilobecquerel | kBq | 1000 ; megabecquerel | MBq | 1000000 ; gigabecquerel | GBq | 1000000000
millibecquerel | | 0.001 ; microbecquerel | | 0.000001 ; nanobecquerel | | 0.000000001
picobecquerel | | 0.000000000001 ; terabecquerel | TBq | 1000000000000
petabecquerel | PBq | 1000000000000000 ; kilocurie | | 37000000000000
megacurie | | 37000000000000000 ; gigacurie | | 37000000000000000000 ; millicurie | mCi | 37000000
microcurie | µCi, μCi | 37000 ; nanocurie | | 37 ; picocurie | | 0.037

absorbed dose
kilogray | kGy | 1000 ; megagray | | 1000000 ; gigagray | | 1000000000 ; milligray | mGy | 0.001
microgray | µGy, μGy | 0.000001 ; nanogray | | 0.000000001 ; picogray | | 0.000000000001
centigray | cGy | 0.01 ; kilosievert | | 1000 ; megasievert | | 1000000 ; gigasievert | | 1000000000
millisievert | mSv | 0.001 ; microsievert | µSv, μSv | 0.000001 ; nanosievert | | 0.000000001
picosievert | | 0.000000000001

amount of substance
kilomole | | 1000 ; megamole | | 1000000 ; gigamole | | 1000000000 ; millimole | mmol | 0.001
micromole | µmol, μmol | 0.000001 ; nanomole | nmol | 0.000000001 ; picomole | | 0.000000000001
mole | mol | 1

catalytic activity
kilokatal | | 1000 ; megakatal | | 1000000 ; gigakatal | | 1000000000 ; millikatal | | 0.001
microkatal | µkat, μkat | 0.000001 ; nanokatal | nkat | 0.000000001 ; picokatal | | 0.000000000001
katal | | 1

temperature
kilokelvin | | 1000 ; megakelvin | | 1000000 ; gigakelvin | | 1000000000 ; millikelvin | mK | 0.001
microkelvin | µK, μK | 0.000001 ; nanokelvin | | 0.000000001 ; picokelvin | | 0.000000000001

picture size
kilopixel | | 1000 ; megapixel | | 1000000 ; gigapixel | | 1000000000

viscosity
millipoise | | 0.0001 ; centipoise | | 0.001 ; poise | | 0.1

speed
foot per second | ft/s | 0.3048

angle
turn | | 360.0000000000000000000000000

data rate
megabyte per second | MBps, MB/s | 1000000 ; gigabyte per second | GBps, GB/s | 1000000000
kilobyte per second | kBps, KBps | 1000 ; baud | Bd | 0.125

torque
newton meter, newton metre | Nm, N m, N·m | 1
kilonewton meter, kilonewton metre | kNm, kN m | 1000
pound-foot, pound foot | lb-ft, lb ft, lbs-ft | 1.355817948331400400000000000

action
joule second | Js, J s | 1

luminous energy
lumen second | | 1

light exposure
lux second | | 1

candela seconds
candela second | cds, cd s | 1

momentum
newton second | Ns | 1

kinematic viscosity
stokes | | 0.0001

dose
rem | | 0.01

exposure
roentgen, röntgen | | 1

solid angle
steradian | | 1

resolution
dot per inch | dpi | 1

concentration
part per trillion | ppt | 0.000000000001

computing speed
flop per second | FLOPS, flops | 1

fuel consumption
liter per 100 kilometers, litre per 100 kilometres | l/100km, L/100km | 1
"""
