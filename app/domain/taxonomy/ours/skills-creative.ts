import { skillTable } from "./read-table";

/** Screen, stage, print, fashion, games, museums and communications. */
export const creativeSkills = skillTable(
  "skill",
  `
acting = Acting on stage or screen | performance skills, stage performance, improvisation, acting for camera
animation = Animation | 2d animation, 3d animation, character animation, motion graphics, after effects, stop motion
brand-design = Branding | brand design, brand identity, brand guidelines, brand development, brand management
camera-operation = Operating cameras | camera operation, camera operating, self shooting, multi camera, filming
campaign-planning = Planning campaigns | campaign planning, marketing campaigns, campaign management, communications campaigns, marketing plans, marketing strategy
collections-care = Caring for collections | collections care, object handling, collections management, museum cataloguing, archive cataloguing, conservation of objects
content-writing = Writing content | content writing, content creation, writing web copy, blog writing, content design, creating content, content development
copywriting = Copywriting | writing copy, advertising copy, copy writing
costume-making = Making costumes | costume making, garment construction, dressmaking, costume alterations
directing = Directing | film directing, stage directing, directing performers
editing-text = Editing text | sub editing, text editing, editing articles, commissioning articles
exhibition-planning = Planning exhibitions | exhibition planning, exhibition design, curating exhibitions, curating
fashion-design-skills = Fashion design | designing clothes, fashion illustration, garment design, textile design
film-production = Film and TV production | film production, tv production, production management, shoot planning, call sheets, production scheduling
game-design-skills = Games design | level design, gameplay design, game mechanics, game engines, unity engine, unreal engine
graphic-design-skills = Graphic design | adobe illustrator, adobe creative suite, indesign, adobe indesign, layout design, adobe creative cloud, designing posters, desktop publishing
hair-and-wigs = Wigs and screen hair | wig making, wig dressing, period hair
illustration-skills = Illustration | drawing skills, digital illustration, storyboarding, sketching
interior-design-skills = Interior design | space planning, mood boards, furniture selection
interpreting = Interpreting and translating | translation skills, document translation, simultaneous interpreting, language interpretation
journalism-skills = Journalism | news writing, reporting news, interviewing sources, investigative journalism, news gathering
lighting-design = Stage and screen lighting | lighting design, lighting rigs, lighting desk, stage lighting, rigging lights
media-relations = Media relations | press office, press releases, media enquiries, media handling, press enquiries, public relations, media management
music-performance = Making music | music performance, playing an instrument, composing music, singing, songwriting, sight reading music
internal-communications = Internal communications | staff newsletters, employee engagement communications, staff communications, intranet content, employee communications
pattern-cutting = Pattern cutting | pattern making, garment patterns, grading patterns
photography-skills = Photography | portrait photography, product photography, studio photography, taking photos, taking photographs
print-production = Print production | print finishing, digital printing, artwork for print, screen printing, preparing files for print
prop-making = Making props and sets | prop making, set building, scenic painting, model making, set construction
scriptwriting = Scriptwriting | script writing, screenwriting, writing scripts, storytelling
set-design = Set design | production design, stage design, theatre design
sewing = Sewing | sewing machine, hand sewing, industrial sewing machine, machine stitching, overlocking, sewing clothes, making clothes, altering clothes, clothing alterations
sound-editing = Sound editing | audio editing, pro tools, sound mixing, sound design, podcast editing
sound-recording = Recording sound | sound recording, live sound, audio recording, boom operation, sound engineering
stage-management = Stage management | stage managing, cueing shows, get ins and get outs, stagecraft
ticketing-and-box-office = Box office and ticketing | box office, ticket sales, ticketing systems
three-d-modelling = 3D modelling | maya, blender, zbrush, cinema 4d, 3ds max
video-editing-skills = Video editing | premiere pro, avid media composer, final cut, davinci resolve, film editing, editing video
video-production = Making videos | video production, filming and editing, producing videos, short form video, videography
visual-effects = Visual effects | vfx, compositing, nuke compositing, houdini
visual-merchandising-skills = Visual merchandising | window displays, shop displays, product displays, merchandising displays
live-streaming = Live streaming | live broadcast, streaming events, obs streaming
arts-workshops = Running arts workshops | arts workshops, creative workshops, participatory arts, community arts
audio-visual-equipment = Audio-visual equipment | av equipment, projectors and screens, av support
`,
);

export const creativeKnowledge = skillTable(
  "knowledge",
  `
copyright = Copyright and licensing | copyright, intellectual property, rights clearance, music licensing
art-history = History of art and design | art history, design history, history of design
media-law = Media law | defamation, contempt of court rules, broadcasting code
audience-insight = Understanding audiences | audience insight, audience research, customer insight, market research, consumer insight
`,
);
