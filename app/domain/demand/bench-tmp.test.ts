import "~/platform/test/database";
import { test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { db, ownerPool } from "~/platform/database/db.server";
import { loadOurTaxonomy } from "../taxonomy/load-taxonomy.server";
import { someoneOf } from "./example-actors";
import { findDemand } from "./find-demand.server";

test("bench", async () => {
  await loadOurTaxonomy();
  const p = ownerPool();
  await p.query(`select set_config('app.kind','system',false)`);
  await asActor(system("t"), async (tx) => {
    await tx.$executeRawUnsafe(`insert into organisation(id,kind,name,"nameKey",sector) select 'e'||g,'employer','E'||g,'e'||g,(array['hospitality','health','construction'])[1+g%3] from generate_series(1,300) g`);
    await tx.$executeRawUnsafe(`insert into organisation(id,kind,name,"nameKey") select 'b'||g,'brokerage','B'||g,'b'||g from generate_series(1,33) g`);
    await tx.$executeRawUnsafe(`insert into site(id,"organisationId",name,"boroughCode") select 's'||g,'e'||g,'S','E090000'||lpad((1+g%33)::text,2,'0') from generate_series(1,300) g`);
    await tx.$executeRawUnsafe(`insert into vacancy(id,"organisationId","siteId",type,stage,title,description,"occupationId",places,"liveAt","endedAt","updatedAt")
      select 'v'||g,'e'||(1+g%300),'s'||(1+g%300),'job',case when g%2=0 then 'live' else 'filled' end::vacancy_stage,'t','d',
      (select id from (select id,row_number() over (order by id) n,count(*) over () c from occupation) o where n=1+(g*7)%c),1+g%9, now()-(g%360)*interval '1 day', case when g%2=1 then now()-(g%360)*interval '1 day'+interval '30 days' end, now() from generate_series(1,2000) g`);
    await tx.$executeRawUnsafe(`insert into candidate(id,"brokerageId",reference,occupations,outcode,latitude,longitude,"updatedAt")
      select 'c'||g,'b'||(1+g%33),'R'||g,array[(select id from (select id,row_number() over (order by id) n,count(*) over () c from occupation) o where n=1+(g*3)%c),(select id from (select id,row_number() over (order by id) n,count(*) over () c from occupation) o where n=1+(g*5)%c)],'E1',51.5,0,now() from generate_series(1,20000) g`);
    await tx.$executeRawUnsafe(`insert into referral(id,"vacancyId","candidateId","brokerageId","employerId",stage,"brokerName","updatedAt")
      select 'r'||g,'v'||(1+g%2000),'c'||(1+(g*13)%20000),'b'||(1+g%33),'e'||(1+g%300),'started','x',now() from generate_series(1,20000) g`);
    await tx.$executeRawUnsafe(`insert into referral_move(id,"referralId","to",side,"byName",at) select 'm'||g||k,'r'||g,k::referral_stage,'s','x',now()-(g%365)*interval '1 day' from generate_series(1,20000) g, unnest(array['shortlisted','consent_asked','consented','referred','started']) k`);
  }, 120000);
  await p.query("analyze");
  for (let i=0;i<12;i++){ const t=performance.now(); const r=await findDemand(someoneOf("board","hospitality"),"hospitality"); console.log((performance.now()-t).toFixed(1), r.ok && [r.value.places,r.value.occupations.length,r.value.putForward,r.value.started, r.value.unshown.length]); }
  const { countPlaces } = await import("./count-places.server"); const { countMoved, countResidents } = await import("./count-people.server"); const { twelveMonthsTo } = await import("./months");
  const { rowsOf } = await import("./arrange-places"); const { today } = await import("~/platform/clock");
  await asActor(system("demand"), async (tx) => { for (let i=0;i<3;i++){ let t=performance.now(); const c=await countPlaces(tx,"hospitality",twelveMonthsTo(today())); console.log("places",performance.now()-t); t=performance.now(); await countMoved(tx,"hospitality",[today(),twelveMonthsTo(today())[10],twelveMonthsTo(today())[9]] as any); console.log("moved",performance.now()-t); t=performance.now(); await countResidents(tx,rowsOf(c.byOccupation,today())); console.log("residents",performance.now()-t);} });
}, 180000);
