/** The same for outer London, whose postcodes do not begin with a point of the compass. */
export const outerLocalities = `
BR1: Bromley, Sundridge Park
BR2: Hayes Kent, Keston, Shortlands
BR3: Beckenham, Bethlem Royal, Elmers End
BR4: West Wickham
BR5: St Mary Cray, St Pauls Cray, Petts Wood
BR6: Orpington, Princess Royal University Hospital, PRUH, Chelsfield, Green Street Green
BR7: Chislehurst
TN16: Biggin Hill
CR0: Croydon, Addiscombe, New Addington
CR2: South Croydon, Sanderstead, Selsdon
CR4: Mitcham
CR5: Coulsdon
CR7: Thornton Heath, Croydon University Hospital, Croydon Health Services
CR8: Purley, Kenley
DA1: Crayford
DA5: Old Bexley
DA6: Bexley, Bexleyheath
DA7: Barnehurst
DA8: Erith, Slade Green
DA14: Sidcup, Foots Cray
DA15: Blackfen
DA16: Welling
DA17: Belvedere
EN1: Enfield, Bush Hill Park
EN2: Enfield Town, Chase Farm
EN3: Ponders End, Enfield Lock, Enfield Wash, Brimsdown
EN4: Cockfosters, East Barnet, New Barnet, Hadley Wood
EN5: Barnet, High Barnet, Chipping Barnet
HA0: Alperton, Sudbury Hill
HA1: Harrow, Harrow on the Hill, Northwick Park, St Marks Hospital
HA2: North Harrow, South Harrow, West Harrow, Rayners Lane
HA3: Kenton, Harrow Weald, Wealdstone
HA4: Ruislip, Eastcote
HA5: Pinner, Hatch End
HA6: Northwood, Mount Vernon
HA7: Stanmore, Royal National Orthopaedic, RNOH
HA8: Edgware, Burnt Oak
HA9: Brent, Wembley, Wembley Park, Preston Road
IG1: Ilford, Redbridge
IG2: Gants Hill, Newbury Park
IG3: Seven Kings, Goodmayes, King George Hospital
IG5: Clayhall
IG6: Barkingside, Hainault
IG8: Woodford, Woodford Green
IG11: Barking, Barking and Dagenham, Barking Riverside
KT1: Kingston, Kingston upon Thames, Norbiton, Hampton Wick
KT2: Kingston Hospital
KT3: New Malden
KT4: Worcester Park
KT5: Berrylands, Tolworth
KT6: Surbiton
KT9: Chessington
RM1: Romford, Havering
RM2: Gidea Park
RM3: Harold Wood, Harold Hill
RM5: Collier Row, Havering atte Bower
RM6: Chadwell Heath, Marks Gate
RM7: Queens Hospital, Queens Hospital Romford, Rush Green
RM8: Becontree
RM9: Dagenham
RM10: Dagenham East
RM11: Hornchurch
RM12: Elm Park
RM13: Rainham
RM14: Upminster
SM1: Sutton
SM2: Royal Marsden Sutton, Royal Marsden Hospital Sutton
SM3: Cheam, North Cheam
SM4: Merton, Morden
SM5: Carshalton, St Helier
SM6: Wallington, Beddington, Hackbridge
TW1: Twickenham, St Margarets
TW2: Whitton
TW3: Hounslow
TW4: Hounslow West
TW5: Heston, Cranford
TW6: Heathrow
TW7: Isleworth, Osterley, West Middlesex
TW8: Brentford
TW9: Richmond, Richmond upon Thames, Kew
TW10: Ham, Petersham
TW11: Teddington
TW12: Hampton, Hampton Hill
TW13: Feltham, Hanworth
TW14: Bedfont
UB1: Southall, Ealing Hospital
UB2: Norwood Green
UB3: Hayes, Harlington
UB4: Yeading
UB5: Northolt
UB6: Greenford, Perivale
UB7: West Drayton, Yiewsley, Harmondsworth
UB8: Hillingdon, Uxbridge, Hillingdon Hospital, Brunel University
UB9: Harefield
UB10: Ickenham
UB11: Stockley Park
`;

/** Places elsewhere whose names begin with a London one, so that they are not taken for it. */
export const namesElsewhere = [
  "Bromley Cross",
  "Hampton in Arden",
  "Kingston upon Hull",
  "Rainham Kent",
  "Richmond North Yorkshire",
  "Stratford on Avon",
  "Stratford upon Avon",
  "Sutton Coldfield",
  "Sutton in Ashfield",
];
