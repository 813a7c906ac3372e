"""Currencies: codes, English names, countries. Written by tools/currencies.py.

Source: Unicode CLDR, in Babel 2.18.0. Copyright (c) 1991-2025 Unicode, Inc. All rights reserved.
Distributed under the Unicode License V3, https://www.unicode.org/license.txt (SPDX: Unicode-3.0).

A currency is a line (the next begins where the indent ends): code, one, many, countries.
"""

TABLE = """
ADP | Andorran peseta | Andorran pesetas | Andorra
AED | UAE dirham | UAE dirhams | United Arab Emirates
AFN | Afghan Afghani | Afghan Afghanis | Afghanistan
ALL | Albanian lek | Albanian lekë | Albania
AMD | Armenian dram | Armenian drams | Armenia
ANG | Netherlands Antillean guilder | Netherlands Antillean guilders | Caribbean Netherlands,
  Curaçao, Sint Maarten
AOA | Angolan kwanza | Angolan kwanzas | Angola
ARA | Argentine austral | Argentine australs | Argentina
ARS | Argentine peso | Argentine pesos | Argentina
ATS | Austrian schilling | Austrian schillings | Austria
AUD | Australian dollar | Australian dollars | Australia, Christmas Island, Cocos, Heard &
  McDonald Islands, Kiribati, Nauru, Norfolk Island, Tuvalu
AWG | Aruban florin | Aruban florin | Aruba
AZN | Azerbaijani manat | Azerbaijani manats | Azerbaijan
BAM | Bosnia-Herzegovina convertible mark | Bosnia-Herzegovina convertible marks | Bosnia &
  Herzegovina
BBD | Barbadian dollar | Barbadian dollars | Barbados
BDT | Bangladeshi taka | Bangladeshi takas | Bangladesh
BEF | Belgian franc | Belgian francs | Belgium
BGL | Bulgarian hard lev | Bulgarian hard leva | Bulgaria
BGN | Bulgarian lev | Bulgarian leva | Bulgaria
BHD | Bahraini dinar | Bahraini dinars | Bahrain
BIF | Burundian franc | Burundian francs | Burundi
BMD | Bermudan dollar | Bermudan dollars | Bermuda
BND | Brunei dollar | Brunei dollars | Brunei
BOB | Bolivian boliviano | Bolivian bolivianos | Bolivia
BRL | Brazilian real | Brazilian reals | Brazil
BSD | Bahamian dollar | Bahamian dollars | Bahamas
BTN | Bhutanese ngultrum | Bhutanese ngultrums | Bhutan
BWP | Botswanan pula | Botswanan pulas | Botswana
BYN | Belarusian ruble | Belarusian rubles | Belarus
BZD | Belize dollar | Belize dollars | Belize
CAD | Canadian dollar | Canadian dollars | Canada
CDF | Congolese franc | Congolese francs | Congo
CHF | Swiss franc | Swiss francs | Liechtenstein, Switzerland
CLP | Chilean peso | Chilean pesos | Chile
CNY | Chinese yuan | Chinese yuan | China
COP | Colombian peso | Colombian pesos | Colombia
CRC | Costa Rican colón | Costa Rican colóns | Costa Rica
CSK | Czechoslovak hard koruna | Czechoslovak hard korunas | Czechia, Slovakia
CUC | Cuban convertible peso | Cuban convertible pesos | Cuba
CUP | Cuban peso | Cuban pesos | Cuba
CVE | Cape Verdean escudo | Cape Verdean escudos | Cape Verde
CYP | Cypriot pound | Cypriot pounds | Cyprus
CZK | Czech koruna | Czech korunas | Czechia
DEM | German mark | German marks | Germany, Kosovo, Montenegro
DJF | Djiboutian franc | Djiboutian francs | Djibouti
DKK | Danish krone | Danish kroner | Denmark, Faroe Islands, Greenland
DOP | Dominican peso | Dominican pesos | Dominican Republic
DZD | Algerian dinar | Algerian dinars | Algeria
ECS | Ecuadorian sucre | Ecuadorian sucres | Ecuador
EEK | Estonian kroon | Estonian kroons | Estonia
EGP | Egyptian pound | Egyptian pounds | Egypt
ERN | Eritrean nakfa | Eritrean nakfas | Eritrea
ESP | Spanish peseta | Spanish pesetas | Andorra, Spain
ETB | Ethiopian birr | Ethiopian birrs | Ethiopia
EUR | euro | euros |
FIM | Finnish markka | Finnish markkas | Finland
FJD | Fijian dollar | Fijian dollars | Fiji
FKP | Falkland Islands pound | Falkland Islands pounds | Falkland Islands
FRF | French franc | French francs |
GBP | British pound | British pounds | Guernsey, Isle of Man, Jersey, South Georgia & South
  Sandwich Islands, Tristan da Cunha, United Kingdom
GEK | Georgian kupon larit | Georgian kupon larits | Georgia
GEL | Georgian lari | Georgian laris | Georgia
GHS | Ghanaian cedi | Ghanaian cedis | Ghana
GIP | Gibraltar pound | Gibraltar pounds | Gibraltar
GMD | Gambian dalasi | Gambian dalasis | Gambia
GNF | Guinean franc | Guinean francs | Guinea
GRD | Greek drachma | Greek drachmas | Greece
GTQ | Guatemalan quetzal | Guatemalan quetzals | Guatemala
GWP | Guinea-Bissau peso | Guinea-Bissau pesos | Guinea-Bissau
GYD | Guyanaese dollar | Guyanaese dollars | Guyana
HKD | Hong Kong dollar | Hong Kong dollars | Hong Kong
HNL | Honduran lempira | Honduran lempiras | Honduras
HRD | Croatian dinar | Croatian dinars | Croatia
HRK | Croatian kuna | Croatian kunas | Croatia
HTG | Haitian gourde | Haitian gourdes | Haiti
HUF | Hungarian forint | Hungarian forints | Hungary
IDR | Indonesian rupiah | Indonesian rupiahs | Indonesia
IEP | Irish pound | Irish pounds | Ireland
ILS | Israeli new shekel | Israeli new shekels | Israel, Palestinian Territories
INR | Indian rupee | Indian rupees | Bhutan, India
IQD | Iraqi dinar | Iraqi dinars | Iraq
IRR | Iranian rial | Iranian rials | Iran
ISK | Icelandic króna | Icelandic krónur | Iceland
ITL | Italian lira | Italian liras | Italy, San Marino, Vatican City
JMD | Jamaican dollar | Jamaican dollars | Jamaica
JOD | Jordanian dinar | Jordanian dinars | Jordan, Palestinian Territories
JPY | Japanese yen | Japanese yen | Japan
KES | Kenyan shilling | Kenyan shillings | Kenya
KGS | Kyrgystani som | Kyrgystani soms | Kyrgyzstan
KHR | Cambodian riel | Cambodian riels | Cambodia
KMF | Comorian franc | Comorian francs | Comoros
KPW | North Korean won | North Korean won | North Korea
KRW | South Korean won | South Korean won | South Korea
KWD | Kuwaiti dinar | Kuwaiti dinars | Kuwait
KYD | Cayman Islands dollar | Cayman Islands dollars | Cayman Islands
KZT | Kazakhstani tenge | Kazakhstani tenges | Kazakhstan
LAK | Laotian kip | Laotian kips | Laos
LBP | Lebanese pound | Lebanese pounds | Lebanon
LKR | Sri Lankan rupee | Sri Lankan rupees | Sri Lanka
LRD | Liberian dollar | Liberian dollars | Liberia
LSL | Lesotho loti | Lesotho lotis | Lesotho
LTL | Lithuanian litas | Lithuanian litai | Lithuania
LTT | Lithuanian talonas | Lithuanian talonases | Lithuania
LUF | Luxembourgian franc | Luxembourgian francs | Luxembourg
LVL | Latvian lats | Latvian lati | Latvia
LVR | Latvian ruble | Latvian rubles | Latvia
LYD | Libyan dinar | Libyan dinars | Libya
MAD | Moroccan dirham | Moroccan dirhams | Morocco, Western Sahara
MCF | Monegasque franc | Monegasque francs | Monaco
MDC | Moldovan cupon | Moldovan cupon | Moldova
MDL | Moldovan leu | Moldovan lei | Moldova
MGA | Malagasy ariary | Malagasy ariaries | Madagascar
MGF | Malagasy franc | Malagasy francs | Madagascar
MKD | Macedonian denar | Macedonian denari | North Macedonia
MMK | Myanmar kyat | Myanmar kyats | Myanmar
MNT | Mongolian tugrik | Mongolian tugriks | Mongolia
MOP | Macanese pataca | Macanese patacas | Macao
MRU | Mauritanian ouguiya | Mauritanian ouguiyas | Mauritania
MTL | Maltese lira | Maltese lira | Malta
MUR | Mauritian rupee | Mauritian rupees | Mauritius
MVR | Maldivian rufiyaa | Maldivian rufiyaas | Maldives
MWK | Malawian kwacha | Malawian kwachas | Malawi
MXN | Mexican peso | Mexican pesos | Mexico
MYR | Malaysian ringgit | Malaysian ringgits | Malaysia
MZN | Mozambican metical | Mozambican meticals | Mozambique
NAD | Namibian dollar | Namibian dollars | Namibia
NGN | Nigerian naira | Nigerian nairas | Nigeria
NIO | Nicaraguan córdoba | Nicaraguan córdobas | Nicaragua
NLG | Dutch guilder | Dutch guilders | Netherlands
NOK | Norwegian krone | Norwegian kroner | Bouvet Island, Norway, Svalbard & Jan Mayen
NPR | Nepalese rupee | Nepalese rupees | Nepal
NZD | New Zealand dollar | New Zealand dollars | Cook Islands, New Zealand, Niue, Pitcairn
  Islands, Tokelau
OMR | Omani rial | Omani rials | Oman
PAB | Panamanian balboa | Panamanian balboas | Panama
PEI | Peruvian inti | Peruvian intis | Peru
PEN | Peruvian sol | Peruvian soles | Peru
PGK | Papua New Guinean kina | Papua New Guinean kina | Papua New Guinea
PHP | Philippine peso | Philippine pesos | Philippines
PKR | Pakistani rupee | Pakistani rupees | Pakistan
PLN | Polish zloty | Polish zlotys | Poland
PTE | Portuguese escudo | Portuguese escudos | Portugal
PYG | Paraguayan guarani | Paraguayan guaranis | Paraguay
QAR | Qatari riyal | Qatari riyals | Qatar
RON | Romanian leu | Romanian lei | Romania
RSD | Serbian dinar | Serbian dinars | Serbia
RUB | Russian ruble | Russian rubles | Russia
RWF | Rwandan franc | Rwandan francs | Rwanda
SAR | Saudi riyal | Saudi riyals | Saudi Arabia
SBD | Solomon Islands dollar | Solomon Islands dollars | Solomon Islands
SCR | Seychellois rupee | Seychellois rupees | Seychelles
SDG | Sudanese pound | Sudanese pounds | Sudan
SEK | Swedish krona | Swedish kronor | Sweden
SGD | Singapore dollar | Singapore dollars | Singapore
SHP | St. Helena pound | St. Helena pounds | Ascension Island, St. Helena
SIT | Slovenian tolar | Slovenian tolars | Slovenia
SKK | Slovak koruna | Slovak korunas | Slovakia
SLE | Sierra Leonean leone | Sierra Leonean leones | Sierra Leone
SOS | Somali shilling | Somali shillings | Somalia
SRD | Surinamese dollar | Surinamese dollars | Suriname
SRG | Surinamese guilder | Surinamese guilders | Suriname
SSP | South Sudanese pound | South Sudanese pounds | South Sudan
STN | São Tomé & Príncipe dobra | São Tomé & Príncipe dobras | São Tomé & Príncipe
SUR | Soviet rouble | Soviet roubles |
SVC | Salvadoran colón | Salvadoran colones | El Salvador
SYP | Syrian pound | Syrian pounds | Syria
SZL | Swazi lilangeni | Swazi emalangeni | Eswatini
THB | Thai baht | Thai baht | Thailand
TJR | Tajikistani ruble | Tajikistani rubles | Tajikistan
TJS | Tajikistani somoni | Tajikistani somonis | Tajikistan
TMT | Turkmenistani manat | Turkmenistani manat | Turkmenistan
TND | Tunisian dinar | Tunisian dinars | Tunisia
TOP | Tongan paʻanga | Tongan paʻanga | Tonga
TPE | Timorese escudo | Timorese escudos | Timor-Leste
TRY | Turkish lira | Turkish Lira | Türkiye
TTD | Trinidad & Tobago dollar | Trinidad & Tobago dollars | Trinidad & Tobago
TWD | New Taiwan dollar | New Taiwan dollars | Taiwan
TZS | Tanzanian shilling | Tanzanian shillings | Tanzania
UAH | Ukrainian hryvnia | Ukrainian hryvnias | Ukraine
UAK | Ukrainian karbovanets | Ukrainian karbovantsiv | Ukraine
UGX | Ugandan shilling | Ugandan shillings | Uganda
USD | US dollar | US dollars |
UYU | Uruguayan peso | Uruguayan pesos | Uruguay
UZS | Uzbekistani som | Uzbekistani som | Uzbekistan
VES | Venezuelan bolívar | Venezuelan bolívars | Venezuela
VND | Vietnamese dong | Vietnamese dong | Vietnam
VUV | Vanuatu vatu | Vanuatu vatus | Vanuatu
WST | Samoan tala | Samoan tala | Samoa
XAF | Central African CFA franc | Central African CFA francs | Cameroon, Central African Republic,
  Chad, Congo, Equatorial Guinea, Gabon
XCD | East Caribbean dollar | East Caribbean dollars | Anguilla, Antigua & Barbuda, Dominica,
  Grenada, Montserrat, St. Kitts & Nevis, St. Lucia, St. Vincent & Grenadines
XCG | Caribbean guilder | Caribbean guilders | Curaçao, Sint Maarten
XOF | West African CFA franc | West African CFA francs | Benin, Burkina Faso, Côte d’Ivoire,
  Guinea-Bissau, Mali, Niger, Senegal, Togo
XPF | CFP franc | CFP francs | French Polynesia, New Caledonia, Wallis & Futuna
YER | Yemeni rial | Yemeni rials | Yemen
ZAR | South African rand | South African rand | Lesotho, Namibia, South Africa
ZMW | Zambian kwacha | Zambian kwachas | Zambia
ZWG | Zimbabwean gold | Zimbabwean gold | Zimbabwe
"""
