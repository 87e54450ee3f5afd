import { needsTable, occupationTable } from "./read-table";

export const creativeOccupations = occupationTable(
  "creative",
  `
graphic-designer = Graphic designer | 2142 | junior designer, visual designer, artworker, creative designer, print designer, graphic artist, graphic design
illustrator = Illustrator or artist | 3411 | illustrator, artist, fine artist, painter artist, muralist
animator = Animator | 2142 | 2d animator, 3d animator, motion designer, motion graphics designer
visual-effects-artist = Visual effects artist | 2142 | vfx artist, compositor, 3d artist, digital compositor, visual effects supervisor
video-editor = Video editor | 3416 | film editor, assistant editor film, offline editor, post production assistant, post production editor
camera-operator = Camera operator | 3417 | videographer, cameraman, camera assistant, self shooting producer, drone pilot, camera trainee
photographer = Photographer | 3417 | photo assistant, studio photographer, event photographer, photographer's assistant, photography
sound-technician = Sound technician | 3417 | sound engineer, audio technician, sound recordist, sound assistant, dubbing mixer, audio engineer
lighting-technician = Lighting technician | 3417 | lighting engineer, spark, lighting designer, gaffer, lighting operator
stage-technician = Theatre technician | 3417 | stage technician, theatre stage technician, venue technician, av technician, audio visual technician, stage crew
stage-manager = Stage manager | 3416 | deputy stage manager, assistant stage manager, company stage manager
production-runner = Production runner | 6211 | runner, tv runner, studio runner, post production runner, office runner film
production-assistant = Film and TV production assistant | 3416 | production coordinator film, production secretary, tv production assistant, production coordinator, location assistant, production trainee
producer = Film, TV or theatre producer | 3416 | producer, television producer, theatre producer, content producer, executive producer, film director, theatre director, assistant producer, podcast producer
journalist = Journalist | 2492 | reporter, news reporter, broadcast journalist, features writer, trainee journalist, digital journalist
editor = Editor | 2491 | sub editor, magazine editor, digital editor, newspaper editor, commissioning editor, online editor
copywriter = Copywriter | 3412 | content writer, technical author, scriptwriter, editorial assistant, author
interpreter = Interpreter or translator | 3412 | interpreter, translator, community interpreter, bsl interpreter, british sign language interpreter
social-media-officer = Social media officer | 2493 | social media manager, social media executive, social media assistant, content creator, community manager online, social media coordinator, social media work
communications-officer = Communications officer | 2493 | communications manager, press officer, pr officer, public relations officer, communications lead, internal communications officer, communications adviser, public affairs officer, head of communications, stakeholder and public affairs officer, media officer, pr account executive, director of communications, stakeholder engagement manager, communications assistant, strategic communications, communications and engagement manager
marketing-executive = Marketing executive | 3554 | marketing officer, marketing assistant, marketing coordinator, digital marketing executive, digital marketing assistant, seo executive, marketing apprentice, email marketing executive
marketing-manager = Marketing manager | 2432 | head of marketing, brand manager, digital marketing manager, marketing lead, commercial manager, senior marketing lead
games-designer = Games designer | 2134 | level designer, games programmer, game developer, gameplay programmer
games-tester = Games tester | 3131 | qa games tester, games qa tester
fashion-designer = Fashion designer | 3422 | clothing designer, textile designer, jewellery designer, assistant fashion designer, fashion design assistant
costume-maker = Costume maker | 5413 | dressmaker, tailor, wardrobe assistant, pattern cutter, garment maker, costume assistant, seamster
sewing-machinist = Sewing machinist | 8146 | machinist sewing, seamstress, sample machinist, overlocker, sewing
make-up-artist = Screen and stage make-up artist | 3429 | make up artist, makeup artist, hair and make up artist, prosthetics artist, wig technician
set-designer = Set designer | 3429 | production designer, art department assistant, set dresser, scenic artist, prop maker, set builder, props assistant
product-designer = Product designer | 3429 | industrial designer, packaging designer, furniture designer, exhibition designer
interior-designer = Interior designer | 3421 | interior stylist, interior architect, junior interior designer, kitchen designer
musician = Musician | 3415 | singer songwriter, composer, music producer, session musician, song writer
actor = Actor or performer | 3413 | actor, performer, presenter, singer, voice artist, entertainer, television presenter
dancer = Dancer or choreographer | 3414 | dancer, choreographer, dance teacher
museum-assistant = Museum or gallery assistant | 9267 | gallery assistant, museum assistant, gallery attendant, museum attendant, exhibition assistant, front of house assistant museum
theatre-usher = Theatre or cinema front of house assistant | 9267 | usher, theatre usher, cinema assistant, box office assistant, theatre front of house assistant, ticket office assistant, front of house assistant
curator = Curator | 2472 | assistant curator, archivist, collections officer, conservator, museum curator, collections assistant
arts-officer = Arts officer | 3416 | arts development officer, arts project manager, creative producer, participation producer, arts coordinator, arts administrator
`,
);

export const creativeNeeds = needsTable(`
graphic-designer: graphic-design-skills creativity brand-design photo-editing attention-to-detail / print-production web-design degree illustration-skills user-experience-design
illustrator: illustration-skills creativity graphic-design-skills time-management / animation networking copyright
animator: animation creativity illustration-skills three-d-modelling / video-editing-skills visual-effects degree scriptwriting
visual-effects-artist: visual-effects three-d-modelling attention-to-detail creativity / animation degree python-programming
video-editor: video-editing-skills video-production attention-to-detail creativity / sound-editing animation visual-effects copyright
camera-operator: camera-operation video-production teamwork creativity / lighting-design driving-licence live-streaming
photographer: photography-skills photo-editing creativity customer-service / lighting-design social-media driving-licence
sound-technician: sound-recording sound-editing audio-visual-equipment attention-to-detail / live-streaming electrical-testing teamwork
lighting-technician: lighting-design audio-visual-equipment working-at-height electrical-testing / ipaf-licence stage-management teamwork
stage-technician: audio-visual-equipment lighting-design sound-recording working-at-height / carpentry power-tool-use stage-management
stage-manager: stage-management organising-work communication working-under-pressure / health-and-safety prop-making driving-licence
production-runner: teamwork communication organising-work working-under-pressure / driving-licence film-production basic-computer-skills punctuality
production-assistant: film-production organising-work administration communication / diary-management driving-licence budget-management
producer: film-production project-management budget-management creativity leadership / directing scriptwriting copyright fundraising
journalist: journalism-skills content-writing interviewing media-law research-skills / social-media video-production degree photography-skills
editor: editing-text journalism-skills attention-to-detail leadership / content-management-systems media-law content-writing
copywriter: copywriting content-writing creativity proofreading / search-engine-optimisation degree technical-documentation scriptwriting
interpreter: interpreting second-language listening confidentiality / british-sign-language degree cultural-awareness
social-media-officer: social-media content-writing creativity campaign-planning / video-production photo-editing digital-marketing audience-insight
communications-officer: media-relations content-writing campaign-planning social-media communication / internal-communications content-management-systems event-planning degree working-with-others-outside
marketing-executive: campaign-planning digital-marketing content-writing social-media creativity / search-engine-optimisation customer-records-systems degree event-planning
marketing-manager: campaign-planning brand-design budget-management leadership audience-insight / digital-marketing degree strategy-development line-management
games-designer: game-design-skills programming creativity problem-solving / three-d-modelling net-programming degree agile-methods
games-tester: software-testing attention-to-detail report-writing problem-solving / game-design-skills agile-methods basic-computer-skills
fashion-designer: fashion-design-skills illustration-skills pattern-cutting creativity / sewing degree audience-insight
costume-maker: costume-making sewing pattern-cutting attention-to-detail / fashion-design-skills laundry-work teamwork
sewing-machinist: sewing attention-to-detail machine-operation costume-making / pattern-cutting product-inspection manual-handling
make-up-artist: makeup-application creativity communication time-management / hair-and-wigs hair-cutting beauty-level-2
set-designer: set-design prop-making creativity reading-drawings / carpentry three-d-modelling painting-and-decorating driving-licence
product-designer: engineering-design creativity three-d-modelling illustration-skills / cad-drawing degree user-research
interior-designer: interior-design-skills creativity cad-drawing customer-service / three-d-modelling project-management degree
musician: music-performance creativity teamwork networking / sound-recording copyright training-others
actor: acting communication teamwork resilience / music-performance second-language networking
dancer: acting creativity teamwork exercise-instruction / music-performance training-others networking
museum-assistant: visitor-welcome customer-service communication teamwork / art-history till-operation second-language collections-care
theatre-usher: event-stewarding customer-service ticketing-and-box-office teamwork / cash-handling fire-safety bar-work
curator: exhibition-planning collections-care research-skills degree / masters-degree art-history fundraising
arts-officer: arts-workshops event-planning project-management working-with-others-outside / fundraising bid-writing community-outreach
`);
