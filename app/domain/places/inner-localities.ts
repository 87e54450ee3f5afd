/**
 * Localities, town centres, boroughs and large hospitals of inner London by the outcode they are in or centred on,
 * for vacancies that give the name of a place and no postcode. A borough stands for its civic centre. Names that
 * are also everyday words of adverts (Bank, Borough, Lee) are left out.
 */
export const innerLocalities = `
E1: Whitechapel, Royal London Hospital, Mile End Hospital, Stepney, Spitalfields, Aldgate, Shadwell, Tower Hamlets
E1W: Wapping, St Katharine Docks
E2: Bethnal Green, Haggerston
E3: Bow, Bromley by Bow, Mile End
E4: Chingford, Highams Park
E5: Clapton
E6: East Ham, Beckton
E7: Forest Gate
E8: Hackney, Dalston, London Fields
E9: Homerton, Hackney Wick, Victoria Park
E10: Leyton, Lea Bridge
E11: Leytonstone, Wanstead, Whipps Cross
E12: Manor Park
E13: Newham, Plaistow, Newham University Hospital
E14: Poplar, Canary Wharf, Isle of Dogs, Limehouse, Docklands, Millwall, Blackwall
E15: Stratford, West Ham
E16: Canning Town, Royal Docks, Royal Victoria Dock, Silvertown, North Woolwich, Custom House, London City Airport
E17: Walthamstow, Waltham Forest
E18: South Woodford
E20: Olympic Park, Stratford City, East Village
EC1A: St Bartholomews, St Barts, Barts Hospital, Smithfield
EC1M: Farringdon
EC1R: Clerkenwell, Exmouth Market
EC1V: Moorfields, Old Street, City Road, Finsbury
EC2A: Shoreditch
EC2M: Liverpool Street, Broadgate
EC2N: Bishopsgate
EC2V: City of London, Guildhall, Cheapside
EC2Y: Barbican, Moorgate
EC3M: Fenchurch Street
EC3R: Monument
EC4M: St Pauls Cathedral, Ludgate Hill
EC4V: Blackfriars
EC4Y: Fleet Street
N1: Islington, Hoxton, Canonbury, Barnsbury, De Beauvoir
N1C: Kings Cross, Coal Drops Yard, Granary Square
N2: East Finchley
N3: Finchley
N4: Finsbury Park, Stroud Green, Manor House
N5: Highbury
N6: Highgate
N7: Holloway, Caledonian Road
N8: Hornsey, Crouch End
N9: Edmonton, Lower Edmonton
N10: Muswell Hill
N11: New Southgate, Friern Barnet, Arnos Grove
N12: North Finchley
N13: Palmers Green
N14: Southgate, Oakwood
N15: Seven Sisters, South Tottenham, St Anns Hospital
N16: Stoke Newington, Stamford Hill
N17: Tottenham, Tottenham Hale, Northumberland Park
N18: Upper Edmonton, North Middlesex, NMUH
N19: Archway, Upper Holloway, Tufnell Park, Whittington, Highgate Mental Health Centre
N20: Whetstone, Totteridge
N21: Winchmore Hill
N22: Haringey, Wood Green, Bounds Green, Alexandra Palace
NW1: Camden, Camden Town, Euston, St Pancras, Primrose Hill, Regents Park, UCLH, University College Hospital, University College London Hospital, University College London Hospitals, Somers Town
NW2: Cricklewood, Willesden Green, Dollis Hill
NW3: Hampstead, Belsize Park, Swiss Cottage, Royal Free, Tavistock
NW4: Hendon, Brent Cross
NW5: Kentish Town, Gospel Oak
NW6: Kilburn, West Hampstead, Brondesbury, Queens Park
NW7: Mill Hill
NW8: St Johns Wood, Lisson Grove
NW9: Colindale, Kingsbury, West Hendon
NW10: Willesden, Harlesden, Park Royal, Neasden, Stonebridge, Kensal Green, Central Middlesex
NW11: Golders Green, Temple Fortune, Hampstead Garden Suburb
SE1: Southwark, London Bridge, Waterloo, Guys, Guys and St Thomas, St Thomas, Evelina, GSTT, Elephant and Castle, South Bank
SE2: Abbey Wood
SE3: Blackheath, Kidbrooke
SE4: Brockley
SE5: Camberwell, Denmark Hill, Maudsley, Kings College Hospital
SE6: Catford, Bellingham
SE7: Charlton
SE8: Deptford
SE9: Eltham, New Eltham, Mottingham
SE10: Greenwich, North Greenwich, Greenwich Peninsula
SE11: Kennington
SE12: Grove Park, Lee Green
SE13: Lewisham, Hither Green, Ladywell
SE14: New Cross
SE15: Peckham, Nunhead
SE16: Rotherhithe, Surrey Quays, Canada Water, Bermondsey
SE17: Walworth
SE18: Woolwich, Plumstead, Queen Elizabeth Hospital
SE19: Upper Norwood, Crystal Palace, Gipsy Hill
SE20: Penge, Anerley
SE21: Dulwich, West Dulwich
SE22: East Dulwich
SE23: Forest Hill, Honor Oak
SE24: Herne Hill
SE25: South Norwood
SE26: Sydenham
SE27: West Norwood
SE28: Thamesmead, Belmarsh
SW1A: St Jamess, Whitehall
SW1E: Victoria, Westminster
SW1P: Millbank
SW1V: Pimlico, Vauxhall Bridge Road
SW1X: Belgravia, Knightsbridge
SW2: Lambeth, Brixton, Brixton Hill, Tulse Hill
SW3: Chelsea, Royal Brompton, Royal Marsden
SW4: Clapham
SW5: Earls Court
SW6: Fulham, Parsons Green
SW7: South Kensington
SW8: Vauxhall, Nine Elms, South Lambeth
SW9: Stockwell, Lambeth Hospital
SW10: Chelsea and Westminster, Worlds End
SW11: Battersea, Clapham Junction
SW12: Balham
SW13: Barnes
SW14: Mortlake, East Sheen
SW15: Putney, Roehampton
SW16: Streatham, Norbury
SW17: Tooting, St Georges Hospital, St Georges University Hospital, St Georges University Hospitals, Springfield University Hospital
SW18: Wandsworth, Earlsfield, Southfields
SW19: Wimbledon, Colliers Wood, South Wimbledon
SW20: Raynes Park, West Wimbledon
W1C: Oxford Street, West End
W1D: Soho
W1F: Carnaby
W1G: Harley Street, Cavendish Square
W1H: Marble Arch
W1K: Mayfair
W1T: Fitzrovia, Tottenham Court Road
W1U: Marylebone, Baker Street
W2: Paddington, Bayswater, St Marys Hospital, Imperial College Healthcare
W3: Acton
W4: Chiswick, Gunnersbury
W5: Ealing, Ealing Broadway
W6: Hammersmith, Hammersmith and Fulham, Charing Cross Hospital, Ravenscourt Park
W7: Hanwell
W8: Kensington, Kensington and Chelsea
W9: Maida Vale
W10: North Kensington, Ladbroke Grove, St Charles
W11: Notting Hill, Holland Park
W12: Shepherds Bush, White City, Hammersmith Hospital, Queen Charlotte, Queen Charlottes
W13: West Ealing
W14: West Kensington, Olympia
WC1B: Bloomsbury, Russell Square
WC1N: Great Ormond Street, GOSH, Queen Square
WC1V: Holborn
WC1X: Grays Inn
WC2B: Aldwych
WC2E: Covent Garden
WC2H: Leicester Square, Seven Dials
WC2N: Charing Cross
WC2R: Strand
`;
