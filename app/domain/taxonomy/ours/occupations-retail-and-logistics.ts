import { needsTable, occupationTable } from "./read-table";

export const retailOccupations = occupationTable(
  "retail",
  `
sales-assistant = Sales assistant | 7111 | retail assistant, shop assistant, retail sales assistant, sales adviser, customer assistant, retail adviser, shop worker, retail associate, charity shop assistant, retail apprentice, store colleague, retail sales associate, sales associate, retail worker, shop work, retail work, worked in a shop, worked in retail, retail, shop staff, supermarket assistant
cashier = Checkout assistant | 7112 | cashier, checkout operator, till operator, retail cashier, forecourt attendant, petrol station assistant, till assistant, checkout worker, till worker, supermarket cashier
shelf-filler = Shelf filler | 9241 | shelf stacker, replenishment assistant, night fill assistant, stock replenisher, grocery assistant, shelf stacking, shelf filling, stocker
online-order-picker = Online order picker | 9249 | personal shopper supermarket, store picker, home delivery picker, internet shopper, trolley assistant
retail-supervisor = Retail supervisor | 7132 | shop supervisor, team leader retail, section manager retail, retail team leader, sales supervisor
store-manager = Store manager | 1150 | shop manager, retail manager, assistant store manager, branch manager retail, charity shop manager, assistant shop manager
visual-merchandiser = Visual merchandiser | 7125 | window dresser, display assistant, fashion stylist, visual merchandising assistant
retail-merchandiser = Merchandiser | 3553 | assistant merchandiser, merchandise planner, retail buyer, assistant buyer, demand planner
butcher = Butcher | 5431 | butchery assistant, trainee butcher, fishmonger, meat counter assistant
florist = Florist | 5443 | floral designer, flower arranger, trainee florist
optical-assistant = Optical assistant | 7114 | optical sales assistant, optical adviser, optometry assistant
market-trader = Market trader | 7124 | stall holder, market assistant, street trader, market stall assistant
`,
);

export const logisticsOccupations = occupationTable(
  "logistics",
  `
warehouse-operative = Warehouse operative | 9252 | warehouse assistant, warehouse worker, order picker, picker packer, storeperson, stores assistant, warehouse picker, warehouse person, stores operative, theatres store operative, storekeeper, stores person, parcel sorter, warehouse associate, materials management assistant, night warehouse operative, warehouse work, warehouse, warehouse staff, warehouse packer, picker, picking and packing
packer = Packer | 9132 | packing operative, packaging operative, factory packer, hand packer
forklift-driver = Forklift driver | 8222 | forklift truck driver, flt driver, reach truck driver, fork lift operator, counterbalance driver, forklift driving, forklift, forklift truck operator
delivery-driver = Delivery driver | 8214 | van driver, courier driver, multi drop driver, parcel delivery driver, courier, driver, home delivery driver, transport driver, cycle courier, delivery courier, van courier, driver porter, deliveries, delivery rider, delivery work, amazon driver, deliveroo rider, driving job, van driving, food delivery driver, food delivery rider, parcel driver
delivery-assistant = Driver's mate | 9253 | van assistant, delivery assistant, removals porter, furniture remover, removal worker
hgv-driver = HGV driver | 8211 | lorry driver, lgv driver, class 1 driver, class 2 driver, hgv class 2 driver, hgv class 1 driver, truck driver, tanker driver, trainee hgv driver, lorry driving, hgv driving, truck driving
stock-controller = Stock controller | 4133 | materials manager, stock control clerk, supply chain coordinator, inventory controller, stores administrator, stock coordinator, materials controller, inventory clerk, materials management officer
warehouse-supervisor = Warehouse supervisor | 9251 | warehouse team leader, warehouse shift supervisor, despatch supervisor, stores supervisor
warehouse-manager = Warehouse manager | 1242 | depot manager, distribution centre manager, assistant warehouse manager, stock manager
logistics-manager = Logistics manager | 1243 | supply chain manager, distribution manager, head of logistics, logistics operations manager
transport-coordinator = Transport coordinator | 4134 | transport planner road, logistics coordinator, transport clerk, freight clerk, export clerk, shipping coordinator, transport administrator, logistics administrator, import clerk, logistics assistant, freight forwarder, patient transport coordinator
postal-worker = Postal worker | 9211 | postman, postwoman, postperson, mail sorter, delivery office worker, postie, leaflet distributor, mail carrier, postal work, post office worker, delivering post
`,
);

export const retailNeeds = needsTable(`
sales-assistant: customer-service sales-skills till-operation product-knowledge teamwork / cash-handling shelf-stacking visual-merchandising-skills loss-prevention second-language
cashier: till-operation customer-service cash-handling numeracy / licensing-law teamwork punctuality
shelf-filler: shelf-stacking manual-handling stock-rotation teamwork / inventory-control customer-service punctuality
online-order-picker: order-picking attention-to-detail time-management stock-rotation / customer-service stock-systems manual-handling
retail-supervisor: supervising-staff customer-service sales-skills inventory-control / cash-handling key-holding rostering consumer-law
store-manager: store-management line-management sales-skills inventory-control performance-monitoring / recruitment key-holding visual-merchandising-skills volunteer-coordination
visual-merchandiser: visual-merchandising-skills creativity attention-to-detail organising-work / fashion-design-skills photography-skills manual-handling
retail-merchandiser: category-buying data-analysis microsoft-excel negotiation / supply-chain-knowledge online-retail degree
butcher: butchery-skills food-hygiene-knowledge customer-service stock-rotation / food-safety till-operation manual-handling
florist: floristry creativity customer-service sales-skills / till-operation driving-licence online-retail
optical-assistant: customer-service sales-skills product-knowledge reception-duties / eye-tests till-operation attention-to-detail
market-trader: sales-skills cash-handling customer-service manual-handling / driving-licence inventory-control food-safety
`);

export const logisticsNeeds = needsTable(`
warehouse-operative: warehouse-operations order-picking manual-handling stock-systems teamwork / forklift-licence checking-deliveries packing inventory-control warehousing-level-2 punctuality
packer: packing manual-handling attention-to-detail punctuality / order-picking machine-operation teamwork
forklift-driver: forklift-driving forklift-licence warehouse-operations health-and-safety / checking-deliveries stock-systems vehicle-checks
delivery-driver: driving-vans driving-licence customer-service journey-planning time-management / manual-handling vehicle-checks local-area-knowledge motorcycle-licence
delivery-assistant: removals-work manual-handling customer-service teamwork / driving-licence punctuality packing
hgv-driver: driving-lorries hgv-licence driver-cpc vehicle-checks driver-rules / journey-planning manual-handling adr-licence
stock-controller: inventory-control stock-systems attention-to-detail microsoft-excel / procurement warehouse-operations supply-chain-knowledge checking-deliveries
warehouse-supervisor: supervising-staff warehouse-operations inventory-control health-and-safety / forklift-licence training-others rostering
warehouse-manager: line-management warehouse-operations inventory-control performance-monitoring / budget-management health-and-safety supply-chain-knowledge
logistics-manager: logistics-coordination line-management supply-chain-knowledge budget-management / process-improvement contract-management degree
transport-coordinator: logistics-coordination organising-work telephone-skills microsoft-excel / journey-planning driver-rules customer-service
postal-worker: postal-delivery manual-handling punctuality independent-working / driving-licence customer-service local-area-knowledge
`);
