/** The demo London's people and employers. All are invented; none is meant for anybody or any firm that exists. */

/** Those whom the demonstration lets anyone be: name | kind | which organisation. */
export const cast = [
  { name: "Maya Osei", kind: "employer", of: "Lea Bridge Canteen", phone: "020 7946 0101" },
  { name: "Daniel Reyes", kind: "employer", of: "Forest and Fern Care", phone: "020 7946 0102" },
  { name: "Sam Taylor", kind: "brokerage", of: "E09000031", phone: "020 7946 0131" },
  { name: "Priya Nair", kind: "brokerage", of: "E09000025", phone: "020 7946 0125" },
  { name: "Leon Clarke", kind: "brokerage", of: "E09000012", phone: "020 7946 0112" },
  { name: "Grace Adeyemi", kind: "hub", of: "local-london", phone: "020 7946 0141" },
  { name: "Tom Whitfield", kind: "hub", of: "central", phone: "020 7946 0142" },
  { name: "Helen Marsh", kind: "board", of: "hospitality", phone: "020 7946 0151" },
  { name: "Idris Khan", kind: "board", of: "health", phone: "020 7946 0152" },
  { name: "Rosa Lindqvist", kind: "board", of: "construction", phone: "020 7946 0153" },
  { name: "Joanna Pike", kind: "partner", of: "Lea Valley Jobcentre team", phone: "020 7946 0161" },
  { name: "Alex Moreno", kind: "operator", of: "Front Door", phone: "020 7946 0171" },
] as const;

export const partners = [
  "Lea Valley Jobcentre team",
  "Riverside Jobcentre team",
  "Northgate Skills Partnership",
];

/** name | sector | people employed | postcodes of its sites | the occupations it takes on, where not any of its sector's */
const table = `
Lea Bridge Canteen | hospitality | 10-49 | E10 7LU | kitchen-assistant, catering-assistant, cook, chef
Forest and Fern Care | social-care | 250+ | E17 4QH, E4 7EN, E11 1HJ, IG1 2AG, N15 4QN, E7 9AB, RM1 3ER, E12 5EN, N17 9LR
Copper Kettle Kitchens | hospitality | 10-49 | N1 8QT, EC1V 4AB | chef, commis-chef, cook, kitchen-assistant, kitchen-porter, catering-assistant
The Almond House Hotel | hospitality | 50-249 | W2 3AN | room-attendant, hotel-receptionist, concierge, waiter, chef, kitchen-porter, housekeeping-supervisor, bar-staff
Saltmarsh Hotels | hospitality | 250+ | SE1 7PB, E14 9GE, W1H 7DL | room-attendant, hotel-receptionist, concierge, waiter, chef, kitchen-porter, housekeeping-supervisor, bar-staff
Pepper Lane Bakery | hospitality | 1-9 | SE15 4TW | baker, barista
Kingfisher Events Catering | hospitality | 50-249 | SW8 5BN, SE16 7LR | chef, waiter, catering-assistant, hospitality-events-coordinator
Two Bridges Coffee | hospitality | 10-49 | TW9 1EA, KT1 1QN, SW15 2PA | barista, catering-supervisor
Hollow Oak Inns | hospitality | 50-249 | BR1 3RA, CR0 1QG | bar-staff, chef, kitchen-assistant, pub-manager, waiter
Millpond Homecare | social-care | 50-249 | SE13 6LH, SE9 1UA
Bluebell Supported Living | social-care | 50-249 | CR0 2XX, SM1 1EY
Harbour Gate Care | social-care | 10-49 | UB1 3EW, TW3 1NH
Marigold Nurseries | education | 10-49 | E8 3PH, N16 7UY
Northwater Health Clinics | health | 50-249 | NW1 2BU, N7 6PA, NW3 2QG
Juniper Street Surgery | health | 10-49 | E1 4DG
Stonebridge Therapy Rooms | health | 10-49 | NW10 8TD
Larkfield Community Health | health | 250+ | SW17 0QT, SW18 4DJ, CR4 3LA
Wharfside Diagnostics | health | 50-249 | E14 0AF, SE10 8RT
Tern Biologics | life-sciences | 50-249 | NW1 1AT, W12 0BZ | process-technician, laboratory-technician, pharmaceutical-quality-officer
Redwing Assays | life-sciences | 10-49 | E1 2AT | laboratory-technician, analytical-chemist
Quayline Genomics | life-sciences | 50-249 | N1C 4AG
Harrow Vale Laboratories | life-sciences | 10-49 | HA1 3UJ
Bricklayer and Daughters | construction | 10-49 | E6 2JA | bricklayer, labourer, plasterer, carpenter
Thamesgate Builders | construction | 250+ | E16 2QU, SE18 6HQ, SE28 8RE
Greenslate Retrofit | construction | 50-249 | N18 2TP, EN1 1YQ | dry-liner, roofer, glazier, carpenter, site-supervisor
Sunward Solar and Heat | construction | 10-49 | UB3 1HA | electrician, electricians-mate, roofer
Plumbline Heating | construction | 10-49 | HA9 0WS | plumber, gas-engineer
Ironbark Scaffolding | construction | 10-49 | RM13 8BT | scaffolder, labourer, site-supervisor
Lanternlight Studios | creative | 10-49 | E9 5EN | production-runner, camera-operator, lighting-technician, sound-technician
Paper Moon Post-production | creative | 50-249 | W1F 0UA | video-editor, visual-effects-artist, animator, production-assistant
Foxglove Theatre Workshop | creative | 10-49 | SE14 6AF | costume-maker, stage-technician, set-designer, theatre-usher
Tallis and Crane Design | creative | 1-9 | EC2A 3AR | graphic-designer, product-designer
Halfpenny Games | creative | 10-49 | SE1 3GF | games-designer, games-tester, animator
Brightwater Data | digital | 50-249 | EC1Y 8SY
Switchyard Support | digital | 10-49 | CR0 0XT
Corner and Co Grocers | retail | 250+ | N22 6YQ, SE6 4HD, W5 5JY, IG11 7BS
Dray Street Deliveries | logistics | 50-249 | NW10 7NS, E16 4TL
Sentry Row Security | security | 50-249 | SE11 5JH
Clearway Cleaning | cleaning | 50-249 | W6 9YD, EC4N 6AF
Tidewell Business Services | administration | 50-249 | SW1V 1LS, E14 5AB
`;

export type CastEmployer = {
  name: string;
  sector: string;
  size: string;
  postcodes: string[];
  occupations: string[];
};

const listOf = (cell: string) =>
  cell
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean);

export const employers: readonly CastEmployer[] = table
  .trim()
  .split("\n")
  .map((row) => {
    const [name = "", sector = "", size = "", postcodes = "", occupations = ""] = row
      .split("|")
      .map((cell) => cell.trim());
    return { name, sector, size, postcodes: listOf(postcodes), occupations: listOf(occupations) };
  });

export const firstNames =
  "Aaliyah Adam Adaeze Agnes Aisha Alan Amara Amir Ana Andre Anita Anna Anthony Asha Aylin Ben Bilal Bola Brenda Carlos Carol Chen Chidi Chloe Claire Comfort Conor Dalia Dan Deborah Denise Dev Dmitri Ebony Elena Elif Emma Esther Fatima Farah Femi Fiona Francis Gabriela George Gita Grace Hana Harjit Hassan Helen Ibrahim Ifeoma Ines Isaac Ivan Jade Jamal James Jasmine Javier Jin Joan Joseph Joyce Kai Karim Kavita Keisha Kemal Kofi Kwame Lara Leila Lena Leroy Linda Lucia Luke Mabel Marcus Maria Mariam Mei Michael Miguel Mina Mohammed Nadia Naomi Nasrin Natalia Neil Nkechi Nora Obi Olga Omar Oscar Pablo Patience Paul Pedro Petra Rachel Rafael Rahel Raj Rania Ravi Rita Rosa Ruth Saba Said Samira Sara Sean Selam Shanice Simon Sofia Stefan Sunita Tariq Tasha Temi Tesfaye Thanh Tomasz Uma Valentina Victor Wanda Wei Yasmin Yusuf Zahra Zara Zoe".split(
    " ",
  );

export const surnames =
  "Abdi Adams Adeleke Afolabi Ahmed Akhtar Alam Ali Allen Amoah Andrade Asante Azizi Bailey Baker Banerjee Barnes Begum Bello Bennett Boateng Brown Campbell Carter Chaudhry Chen Choudhury Clarke Costa Cruz Danso Das Davies Demir Diallo Edwards Evans Farah Fernandes Foster Garcia Georgiou Ghosh Gomes Grant Green Gupta Haile Hall Hassan Henry Hoang Hossain Hughes Hussain Ibrahim Islam Jackson James Johnson Jones Kamara Kaur Khan Kovacs Kumar Lam Lewis Li Lopez Mahmood Malik Mensah Miah Mohamed Moore Morris Murphy Mwangi Nguyen Nowak Nwosu Obi Okafor Oliveira Osman Owusu Patel Pereira Perez Phillips Popescu Rahman Reid Roberts Rodrigues Rossi Sahin Santos Scott Sesay Shah Sharma Silva Singh Smith Sow Stewart Suleiman Tadesse Thomas Thompson Tran Turner Uddin Walker Warsame Watson White Williams Wilson Wong Wright Yilmaz Young Yusuf Zhang".split(
    " ",
  );

export const schools = [
  "Lammas Road School",
  "Marsh Gate Academy",
  "St Brigid’s College",
  "Heronsbrook School",
  "Tower Fields Academy",
  "The Ashgrove School",
  "Cedar Hill High School",
  "Riverbend Sixth Form",
];
