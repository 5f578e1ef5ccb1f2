// Where an extrahepatic metastasis sits, and codes that say less than that. A node may be regional or distant, so nodes have no place in the map of conditions.
Instance: extrahepatic-site
InstanceOf: ConceptMap
Usage: #definition
* insert Map(ExtrahepaticSite, [[Site of an extrahepatic metastasis]])
* description = "From a condition of the value set extrahepatic-metastasis, or from a site of distant metastasis as TNM names it, to the site. Bone marrow, meninges, spinal cord, pleura and retroperitoneum are other sites; a code that names two sites goes to the one that the fact knows. The conditions were seen in mCODE 4, mcode-extraction-framework and eCQM content, the TNM sites and their SNOMED CT codes in the German MII oncology guide (MII Onkologie 2026.0.3)."
* insert From(http://snomed.info/sct, crlm-finding-value)
// lung
* insert To(1661000119106, [[Metastasis to lung from adenocarcinoma]], lung, wider)
* insert To(15956181000119102, [[Secondary adenocarcinoma of bilateral lungs]], lung, wider)
* insert To(15956261000119100, [[Secondary adenocarcinoma of left lung]], lung, wider)
* insert To(15956221000119105, [[Secondary adenocarcinoma of right lung]], lung, wider)
* insert To(12246601000119101, [[Secondary malignant neoplasm of bilateral lungs]], lung, wider)
* insert To(94329002, [[Secondary malignant neoplasm of hilus of lung]], lung, wider)
* insert To(94375005, [[Secondary malignant neoplasm of left lower lobe of lung]], lung, wider)
* insert To(353741000119106, [[Secondary malignant neoplasm of left lung]], lung, wider)
* insert To(94376006, [[Secondary malignant neoplasm of left upper lobe of lung]], lung, wider)
* insert To(94391008, [[Secondary malignant neoplasm of lung]], lung, equivalent)
* insert To(94522007, [[Secondary malignant neoplasm of right lower lobe of lung]], lung, wider)
* insert To(353561000119103, [[Secondary malignant neoplasm of right lung]], lung, wider)
* insert To(94523002, [[Secondary malignant neoplasm of right middle lobe of lung]], lung, wider)
* insert To(94524008, [[Secondary malignant neoplasm of right upper lobe of lung]], lung, wider)
* insert To(94228007, [[Secondary malignant neoplasm of bronchus of left lower lobe]], lung, wider)
* insert To(94229004, [[Secondary malignant neoplasm of bronchus of left upper lobe]], lung, wider)
* insert To(94230009, [[Secondary malignant neoplasm of bronchus of right lower lobe]], lung, wider)
* insert To(94231008, [[Secondary malignant neoplasm of bronchus of right middle lobe]], lung, wider)
* insert To(94232001, [[Secondary malignant neoplasm of bronchus of right upper lobe]], lung, wider)
// peritoneum
* insert To(255121007, [[Carcinomatosis of peritoneal cavity]], peritoneum, wider)
* insert To(836274002, [[Carcinomatosis of peritoneum]], peritoneum, wider)
* insert To(94626004, [[Secondary malignant neoplasm of omentum]], peritoneum, wider)
* insert To(94472007, [[Secondary malignant neoplasm of parietal peritoneum]], peritoneum, wider)
* insert To(94479003, [[Secondary malignant neoplasm of pelvic peritoneum]], peritoneum, wider)
* insert To(94627008, [[Secondary malignant neoplasm of peritoneum]], peritoneum, equivalent)
* insert To(188445006, [[Secondary malignant neoplasm of retroperitoneum and peritoneum]], peritoneum, narrower)
* insert Comment([[Retroperitoneum and peritoneum.]])
// bone
* insert To(91281000119103, [[Secondary adenocarcinoma of bone]], bone, wider)
* insert To(94222008, [[Secondary malignant neoplasm of bone]], bone, equivalent)
* insert To(94218003, [[Secondary malignant neoplasm of bone of face]], bone, wider)
* insert To(94219006, [[Secondary malignant neoplasm of bone of lower limb]], bone, wider)
* insert To(94220000, [[Secondary malignant neoplasm of bone of skull]], bone, wider)
* insert To(94221001, [[Secondary malignant neoplasm of bone of upper limb]], bone, wider)
* insert To(94240007, [[Secondary malignant neoplasm of carpal bone]], bone, wider)
* insert To(94250008, [[Secondary malignant neoplasm of cervical vertebral column]], bone, wider)
* insert To(94287000, [[Secondary malignant neoplasm of ethmoid bone]], bone, wider)
* insert To(94300004, [[Secondary malignant neoplasm of femur]], bone, wider)
* insert To(94302007, [[Secondary malignant neoplasm of first cuneiform bone of foot]], bone, wider)
* insert To(94308006, [[Secondary malignant neoplasm of frontal bone]], bone, wider)
* insert To(94322006, [[Secondary malignant neoplasm of hamate bone]], bone, wider)
* insert To(94382009, [[Secondary malignant neoplasm of long bone of lower limb]], bone, wider)
* insert To(94383004, [[Secondary malignant neoplasm of long bone of upper limb]], bone, wider)
* insert To(94389000, [[Secondary malignant neoplasm of lumbar vertebral column]], bone, wider)
* insert To(94390009, [[Secondary malignant neoplasm of lunate bone]], bone, wider)
* insert To(94411006, [[Secondary malignant neoplasm of metacarpal bone]], bone, wider)
* insert To(94412004, [[Secondary malignant neoplasm of metatarsal bone]], bone, wider)
* insert To(94435001, [[Secondary malignant neoplasm of nasal bone]], bone, wider)
* insert To(94439007, [[Secondary malignant neoplasm of navicular bone of foot]], bone, wider)
* insert To(94447007, [[Secondary malignant neoplasm of occipital bone]], bone, wider)
* insert To(94457008, [[Secondary malignant neoplasm of palatine bone]], bone, wider)
* insert To(94470004, [[Secondary malignant neoplasm of parietal bone]], bone, wider)
* insert To(94478006, [[Secondary malignant neoplasm of pelvic bone]], bone, wider)
* insert To(94490008, [[Secondary malignant neoplasm of pisiform bone of hand]], bone, wider)
* insert To(94521000, [[Secondary malignant neoplasm of rib]], bone, wider)
* insert To(94527001, [[Secondary malignant neoplasm of sacrum]], bone, wider)
* insert To(94440009, [[Secondary malignant neoplasm of scaphoid bone]], bone, wider)
* insert To(94533005, [[Secondary malignant neoplasm of second cuneiform bone of foot]], bone, wider)
* insert To(94535003, [[Secondary malignant neoplasm of short bone of lower limb]], bone, wider)
* insert To(94536002, [[Secondary malignant neoplasm of short bone of upper limb]], bone, wider)
* insert To(94598003, [[Secondary malignant neoplasm of sphenoid bone]], bone, wider)
* insert To(94620005, [[Secondary malignant neoplasm of tarsal bone]], bone, wider)
* insert To(94621009, [[Secondary malignant neoplasm of temporal bone]], bone, wider)
* insert To(94630001, [[Secondary malignant neoplasm of third cuneiform bone of foot]], bone, wider)
* insert To(94274006, [[Secondary malignant neoplasm of thoracic vertebral column]], bone, wider)
* insert To(94645008, [[Secondary malignant neoplasm of trapezoid bone]], bone, wider)
* insert To(94602001, [[Secondary malignant neoplasm of vertebral column]], bone, wider)
* insert To(94683009, [[Secondary malignant neoplasm of zygomatic bone]], bone, wider)
// brain
* insert To(94225005, [[Secondary malignant neoplasm of brain]], brain, equivalent)
* insert To(188462001, [[Secondary malignant neoplasm of brain and spinal cord]], brain, narrower)
* insert Comment([[Brain and spinal cord.]])
* insert To(94224009, [[Secondary malignant neoplasm of brain stem]], brain, wider)
* insert To(94245002, [[Secondary malignant neoplasm of cerebellum]], brain, wider)
* insert To(94247005, [[Secondary malignant neoplasm of cerebral ventricle]], brain, wider)
* insert To(94248000, [[Secondary malignant neoplasm of cerebrum]], brain, wider)
* insert To(94309003, [[Secondary malignant neoplasm of frontal lobe]], brain, wider)
* insert To(94448002, [[Secondary malignant neoplasm of occipital lobe]], brain, wider)
* insert To(94471000, [[Secondary malignant neoplasm of parietal lobe]], brain, wider)
* insert To(94622002, [[Secondary malignant neoplasm of temporal lobe]], brain, wider)
// other
* insert To(91191000119108, [[Secondary adenocarcinoma of pleura]], other, wider)
* insert To(94473002, [[Secondary malignant neoplasm of parietal pleura]], other, wider)
* insert To(94493005, [[Secondary malignant neoplasm of pleura]], other, wider)
* insert To(94678001, [[Secondary malignant neoplasm of visceral pleura]], other, wider)
* insert To(94628003, [[Secondary malignant neoplasm of retroperitoneum]], other, wider)
* insert To(94217008, [[Secondary malignant neoplasm of bone marrow]], other, wider)
* insert To(722671009, [[Metastatic malignant neoplasm of meninges]], other, wider)
* insert To(94243009, [[Secondary malignant neoplasm of central nervous system]], other, wider)
* insert To(94246001, [[Secondary malignant neoplasm of cerebral meninges]], other, wider)
* insert To(1155991005, [[Secondary malignant neoplasm of leptomeninges]], other, wider)
* insert To(94600009, [[Secondary malignant neoplasm of spinal cord]], other, wider)
* insert To(94601008, [[Secondary malignant neoplasm of spinal meninges]], other, wider)
* insert To(94160007, [[Secondary malignant neoplasm of adrenal cortex]], other, wider)
* insert To(94161006, [[Secondary malignant neoplasm of adrenal gland]], other, wider)
* insert To(94162004, [[Secondary malignant neoplasm of adrenal medulla]], other, wider)
* insert To(12246561000119101, [[Secondary malignant neoplasm of bilateral adrenal glands]], other, wider)
* insert To(353721000119100, [[Secondary malignant neoplasm of left adrenal gland]], other, wider)
* insert To(94482008, [[Secondary malignant neoplasm of periadrenal tissue]], other, wider)
* insert To(353571000119109, [[Secondary malignant neoplasm of right adrenal gland]], other, wider)
* insert To(15930821000119105, [[Secondary malignant neoplasm of bilateral ovaries]], other, wider)
* insert To(369523007, [[Secondary malignant neoplasm of left ovary]], other, wider)
* insert To(94455000, [[Secondary malignant neoplasm of ovary]], other, wider)
* insert To(369530001, [[Secondary malignant neoplasm of right ovary]], other, wider)
* insert To(94212002, [[Secondary malignant neoplasm of body of pancreas]], other, wider)
* insert To(94325008, [[Secondary malignant neoplasm of head of pancreas]], other, wider)
* insert To(94459006, [[Secondary malignant neoplasm of pancreas]], other, wider)
* insert To(94460001, [[Secondary malignant neoplasm of pancreatic duct]], other, wider)
* insert To(94618007, [[Secondary malignant neoplasm of tail of pancreas]], other, wider)
* insert To(94514000, [[Secondary malignant neoplasm of renal pelvis]], other, wider)
* insert To(94603006, [[Secondary malignant neoplasm of spleen]], other, wider)
* insert To(94291005, [[Secondary malignant neoplasm of extrahepatic bile ducts]], other, wider)
* insert To(404092006, [[Carcinomatous metastasis in skin]], other, wider)
* insert To(91231000119104, [[Secondary adenocarcinoma of skin]], other, wider)
* insert To(94159002, [[Secondary malignant neoplasm of adnexa of skin]], other, wider)
* insert To(94579000, [[Secondary malignant neoplasm of skin]], other, wider)
* insert To(94539009, [[Secondary malignant neoplasm of skin of abdomen]], other, wider)
* insert To(94540006, [[Secondary malignant neoplasm of skin of ankle]], other, wider)
* insert To(94542003, [[Secondary malignant neoplasm of skin of axilla]], other, wider)
* insert To(94543008, [[Secondary malignant neoplasm of skin of back]], other, wider)
* insert To(94544002, [[Secondary malignant neoplasm of skin of breast]], other, wider)
* insert To(94545001, [[Secondary malignant neoplasm of skin of buttock]], other, wider)
* insert To(94546000, [[Secondary malignant neoplasm of skin of cheek]], other, wider)
* insert To(94547009, [[Secondary malignant neoplasm of skin of chest]], other, wider)
* insert To(94548004, [[Secondary malignant neoplasm of skin of chin]], other, wider)
* insert To(94549007, [[Secondary malignant neoplasm of skin of ear]], other, wider)
* insert To(94550007, [[Secondary malignant neoplasm of skin of elbow]], other, wider)
* insert To(94551006, [[Secondary malignant neoplasm of skin of external auditory canal]], other, wider)
* insert To(94552004, [[Secondary malignant neoplasm of skin of eyebrow]], other, wider)
* insert To(94553009, [[Secondary malignant neoplasm of skin of eyelid]], other, wider)
* insert To(94554003, [[Secondary malignant neoplasm of skin of face]], other, wider)
* insert To(94555002, [[Secondary malignant neoplasm of skin of finger]], other, wider)
* insert To(94556001, [[Secondary malignant neoplasm of skin of foot]], other, wider)
* insert To(94557005, [[Secondary malignant neoplasm of skin of forearm]], other, wider)
* insert To(94558000, [[Secondary malignant neoplasm of skin of forehead]], other, wider)
* insert To(94559008, [[Secondary malignant neoplasm of skin of groin]], other, wider)
* insert To(94560003, [[Secondary malignant neoplasm of skin of hand]], other, wider)
* insert To(188454009, [[Secondary malignant neoplasm of skin of head]], other, wider)
* insert To(94561004, [[Secondary malignant neoplasm of skin of hip]], other, wider)
* insert To(188459004, [[Secondary malignant neoplasm of skin of hip and leg]], other, wider)
* insert To(827186009, [[Secondary malignant neoplasm of skin of hip and skin of lower leg]], other, wider)
* insert To(94562006, [[Secondary malignant neoplasm of skin of knee]], other, wider)
* insert To(94564007, [[Secondary malignant neoplasm of skin of lip]], other, wider)
* insert To(449630001, [[Secondary malignant neoplasm of skin of lower leg]], other, wider)
* insert To(94565008, [[Secondary malignant neoplasm of skin of lower limb]], other, wider)
* insert To(94566009, [[Secondary malignant neoplasm of skin of neck]], other, wider)
* insert To(94567000, [[Secondary malignant neoplasm of skin of nose]], other, wider)
* insert To(94569002, [[Secondary malignant neoplasm of skin of popliteal area]], other, wider)
* insert To(94570001, [[Secondary malignant neoplasm of skin of scalp]], other, wider)
* insert To(94571002, [[Secondary malignant neoplasm of skin of shoulder]], other, wider)
* insert To(188458007, [[Secondary malignant neoplasm of skin of shoulder and arm]], other, wider)
* insert To(94572009, [[Secondary malignant neoplasm of skin of temporal region]], other, wider)
* insert To(94573004, [[Secondary malignant neoplasm of skin of thigh]], other, wider)
* insert To(94574005, [[Secondary malignant neoplasm of skin of toe]], other, wider)
* insert To(94575006, [[Secondary malignant neoplasm of skin of trunk]], other, wider)
* insert To(94576007, [[Secondary malignant neoplasm of skin of umbilicus]], other, wider)
* insert To(449631002, [[Secondary malignant neoplasm of skin of upper arm]], other, wider)
* insert To(94577003, [[Secondary malignant neoplasm of skin of upper limb]], other, wider)
* insert To(94578008, [[Secondary malignant neoplasm of skin of wrist]], other, wider)
// sites of TNM
* insert To(258332000, [[PUL]], lung, equivalent)
* insert To(258338001, [[PER]], peritoneum, equivalent)
* insert To(258333005, [[OSS]], bone, equivalent)
* insert To(313367003, [[BRA]], brain, equivalent)
* insert To(258336002, [[LYM]], lymph-node, equivalent)
* insert To(258337006, [[PLE]], other, wider)
* insert To(258339009, [[ADR]], other, wider)
* insert To(258340006, [[SKI]], other, wider)
* insert To(258348004, [[OTH]], other, equivalent)
* insert From(http://hl7.org/fhir/sid/icd-10-cm, crlm-finding-value)
* insert To(C78.0, [[Secondary malignant neoplasm of lung]], lung, wider)
* insert To(C78.00, [[Secondary malignant neoplasm of unspecified lung]], lung, wider)
* insert To(C78.01, [[Secondary malignant neoplasm of right lung]], lung, wider)
* insert To(C78.02, [[Secondary malignant neoplasm of left lung]], lung, wider)
* insert To(C78.1, [[Secondary malignant neoplasm of mediastinum]], other, wider)
* insert To(C78.2, [[Secondary malignant neoplasm of pleura]], other, wider)
* insert To(C78.3, [[Secondary malignant neoplasm of other and unspecified respiratory organs]], other, wider)
* insert To(C78.30, [[Secondary malignant neoplasm of unspecified respiratory organ]], other, wider)
* insert To(C78.39, [[Secondary malignant neoplasm of other respiratory organs]], other, wider)
* insert To(C78.4, [[Secondary malignant neoplasm of small intestine]], other, wider)
* insert To(C78.6, [[Secondary malignant neoplasm of retroperitoneum and peritoneum]], peritoneum, narrower)
* insert Comment([[Retroperitoneum and peritoneum.]])
* insert To(C79.0, [[Secondary malignant neoplasm of kidney and renal pelvis]], other, wider)
* insert To(C79.00, [[Secondary malignant neoplasm of unspecified kidney and renal pelvis]], other, wider)
* insert To(C79.01, [[Secondary malignant neoplasm of right kidney and renal pelvis]], other, wider)
* insert To(C79.02, [[Secondary malignant neoplasm of left kidney and renal pelvis]], other, wider)
* insert To(C79.1, [[Secondary malignant neoplasm of bladder and other urinary organs]], other, wider)
* insert To(C79.10, [[Secondary malignant neoplasm of unspecified urinary organs]], other, wider)
* insert To(C79.11, [[Secondary malignant neoplasm of bladder]], other, wider)
* insert To(C79.19, [[Secondary malignant neoplasm of other urinary organs]], other, wider)
* insert To(C79.2, [[Secondary malignant neoplasm of skin]], other, wider)
* insert To(C79.3, [[Secondary malignant neoplasm of brain cerebral meninges]], brain, narrower)
* insert Comment([[Brain and cerebral meninges.]])
* insert To(C79.31, [[Secondary malignant neoplasm of brain]], brain, equivalent)
* insert To(C79.32, [[Secondary malignant neoplasm of cerebral meninges]], other, wider)
* insert To(C79.4, [[Secondary malignant neoplasm of other and unspecified of nervous system]], other, wider)
* insert To(C79.40, [[Secondary malignant neoplasm of unspecified part of nervous system]], other, wider)
* insert To(C79.49, [[Secondary malignant neoplasm of other parts of nervous system]], other, wider)
* insert To(C79.5, [[Secondary malignant neoplasm of bone and bone marrow]], bone, narrower)
* insert Comment([[Bone and bone marrow.]])
* insert To(C79.51, [[Secondary malignant neoplasm of bone]], bone, equivalent)
* insert To(C79.52, [[Secondary malignant neoplasm of bone marrow]], other, wider)
* insert To(C79.6, [[Secondary malignant neoplasm of ovary]], other, wider)
* insert To(C79.60, [[Secondary malignant neoplasm of unspecified ovary]], other, wider)
* insert To(C79.61, [[Secondary malignant neoplasm of right ovary]], other, wider)
* insert To(C79.62, [[Secondary malignant neoplasm of left ovary]], other, wider)
* insert To(C79.7, [[Secondary malignant neoplasm of adrenal gland]], other, wider)
* insert To(C79.70, [[Secondary malignant neoplasm of unspecified adrenal gland]], other, wider)
* insert To(C79.71, [[Secondary malignant neoplasm of right adrenal gland]], other, wider)
* insert To(C79.72, [[Secondary malignant neoplasm of left adrenal gland]], other, wider)
* insert To(C79.81, [[Secondary malignant neoplasm of breast]], other, wider)
* insert To(C79.82, [[Secondary malignant neoplasm of genital organs]], other, wider)
* insert To(C79.89, [[Secondary malignant neoplasm of other specified sites]], other, wider)
* insert From(https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/CodeSystem/mii-cs-onko-fernmetastasen, crlm-finding-value)
* insert To(PUL, [[Lunge]], lung, equivalent)
* insert To(PER, [[Peritoneum]], peritoneum, equivalent)
* insert To(OSS, [[Knochen]], bone, equivalent)
* insert To(BRA, [[Hirn]], brain, equivalent)
* insert To(LYM, [[Lymphknoten]], lymph-node, equivalent)
* insert To(PLE, [[Pleura]], other, wider)
* insert To(MAR, [[Knochenmark]], other, wider)
* insert To(ADR, [[Nebennieren]], other, wider)
* insert To(SKI, [[Haut]], other, wider)
* insert To(OTH, [[andere Organe]], other, equivalent)

ValueSet: DistantMetastasisSite
Id: distant-metastasis-site
Title: "Site of distant metastasis"
Description: "Observations whose value is the site of a distant metastasis, the liver among them; the code was seen in the German MII oncology guide (MII Onkologie 2026.0.3)."
* insert Published
* $sct#385421009 "Site of distant metastasis"

ValueSet: LymphNodeMetastasis
Id: lymph-node-metastasis
Title: "Metastasis in lymph nodes"
Description: "Conditions that mean a metastasis in lymph nodes: whether these are regional for the primary or distant cannot be told from the code. The codes were seen in the secondary cancer value sets of mCODE 4 and mcode-extraction-framework and in eCQM content."
* insert Published
* $sct#94392001 "Secondary malignant neoplasm of lymph node"
* $sct#303194003 "Metastasis to head and neck lymph node"
* $sct#1681000119102 "Metastasis to lymph node from adenocarcinoma"
* $sct#303201005 "Metastasis to multiple lymph nodes"
* $sct#359780007 "Metastatic malignant neoplasm to lateral axillary lymph nodes"
* $sct#94181007 "Secondary malignant neoplasm of axillary lymph nodes"
* $sct#94227002 "Secondary malignant neoplasm of bronchopulmonary lymph nodes"
* $sct#94268006 "Secondary malignant neoplasm of cubital lymph nodes"
* $sct#94285008 "Secondary malignant neoplasm of epitrochlear lymph nodes"
* $sct#94299007 "Secondary malignant neoplasm of femoral lymph nodes"
* $sct#94330007 "Secondary malignant neoplasm of hypogastric lymph nodes"
* $sct#94336001 "Secondary malignant neoplasm of iliac lymph nodes"
* $sct#94338000 "Secondary malignant neoplasm of infraclavicular lymph nodes"
* $sct#94339008 "Secondary malignant neoplasm of inguinal lymph nodes"
* $sct#94344001 "Secondary malignant neoplasm of intercostal lymph nodes"
* $sct#94345000 "Secondary malignant neoplasm of intestinal lymph nodes"
* $sct#94347008 "Secondary malignant neoplasm of intra-abdominal lymph nodes"
* $sct#94350006 "Secondary malignant neoplasm of intrapelvic lymph nodes"
* $sct#94351005 "Secondary malignant neoplasm of intrathoracic lymph nodes"
* $sct#94393006 "Secondary malignant neoplasm of lymph nodes of face"
* $sct#94394000 "Secondary malignant neoplasm of lymph nodes of head"
* $sct#94395004 "Secondary malignant neoplasm of lymph nodes of lower limb"
* $sct#94396003 "Secondary malignant neoplasm of lymph nodes of multiple sites"
* $sct#94397007 "Secondary malignant neoplasm of lymph nodes of neck"
* $sct#94398002 "Secondary malignant neoplasm of lymph nodes of upper limb"
* $sct#94408005 "Secondary malignant neoplasm of mediastinal lymph nodes"
* $sct#94410007 "Secondary malignant neoplasm of mesenteric lymph nodes"
* $sct#94446003 "Secondary malignant neoplasm of obturator lymph nodes"
* $sct#94449005 "Secondary malignant neoplasm of occipital lymph nodes"
* $sct#94463004 "Secondary malignant neoplasm of paramammary lymph nodes"
* $sct#94464005 "Secondary malignant neoplasm of parametrial lymph nodes"
* $sct#94466007 "Secondary malignant neoplasm of pararectal lymph nodes"
* $sct#94469000 "Secondary malignant neoplasm of paravaginal lymph nodes"
* $sct#94475009 "Secondary malignant neoplasm of parotid lymph nodes"
* $sct#94477001 "Secondary malignant neoplasm of pectoral axillary lymph nodes"
* $sct#94494004 "Secondary malignant neoplasm of popliteal lymph nodes"
* $sct#94501001 "Secondary malignant neoplasm of preauricular lymph nodes"
* $sct#94519005 "Secondary malignant neoplasm of retroperitoneal lymph nodes"
* $sct#94520004 "Secondary malignant neoplasm of retropharyngeal lymph nodes"
* $sct#94528006 "Secondary malignant neoplasm of scalene lymph nodes"
* $sct#94609005 "Secondary malignant neoplasm of submandibular lymph nodes"
* $sct#94611001 "Secondary malignant neoplasm of submental lymph nodes"
* $sct#94612008 "Secondary malignant neoplasm of superficial inguinal lymph nodes"
* $sct#94614009 "Secondary malignant neoplasm of supraclavicular lymph nodes"
* $sct#94636007 "Secondary malignant neoplasm of tibial lymph nodes"
* $sct#94642006 "Secondary malignant neoplasm of tracheobronchial lymph nodes"
* $sct#269616004 "Secondary nodes - axilla/arm"
// ICD-10-CM
* $icd-10-cm#C77 "Secondary and unspecified malignant neoplasm of lymph nodes"
* $icd-10-cm#C77.0 "Secondary and unspecified malignant neoplasm of lymph nodes of head, face and neck"
* $icd-10-cm#C77.1 "Secondary and unspecified malignant neoplasm of intrathoracic lymph nodes"
* $icd-10-cm#C77.2 "Secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes"
* $icd-10-cm#C77.3 "Secondary and unspecified malignant neoplasm of axilla and upper limb lymph nodes"
* $icd-10-cm#C77.4 "Secondary and unspecified malignant neoplasm of inguinal and lower limb lymph nodes"
* $icd-10-cm#C77.5 "Secondary and unspecified malignant neoplasm of intrapelvic lymph nodes"
* $icd-10-cm#C77.8 "Secondary and unspecified malignant neoplasm of lymph nodes of multiple regions"
* $icd-10-cm#C77.9 "Secondary and unspecified malignant neoplasm of lymph node, unspecified"

ValueSet: MetastasisOfColorectalOrigin
Id: metastasis-of-colorectal-origin
Title: "Metastasis of colorectal origin"
Description: "Conditions that say where a metastasis comes from, the colon or the rectum, and not where it is; the codes were seen in mcode-extraction-framework and eCQM content."
* insert Published
* $sct#314998002 "Metastasis from malignant tumor of colon"
* $sct#314997007 "Metastasis from malignant tumor of rectum"

ValueSet: MetastasisOfLiverOrigin
Id: metastasis-of-liver-origin
Title: "Metastasis of liver origin"
Description: "Conditions that mean a metastasis from a tumour of the liver, which is no metastasis in the liver; the code was seen in mcode-extraction-framework and eCQM content."
* insert Published
* $sct#315000005 "Metastasis from malignant tumor of liver"

ValueSet: MetastasisToBowel
Id: metastasis-to-bowel
Title: "Metastasis to the large bowel"
Description: "Conditions that by their words mean a metastasis to colon or rectum; Synthea sends the first for a stage IV colon cancer, so that they say neither an extrahepatic metastasis nor a primary for certain. The codes were seen in Synthea, mCODE 4, mcode-extraction-framework, eCQM content and HL7 Terminology."
* insert Published
* $sct#94260004 "Secondary malignant neoplasm of colon"
* $sct#781076008 "Secondary malignant neoplasm of colon and/or rectum"
* $sct#94365007 "Secondary malignant neoplasm of large intestine"
* $sct#94235004 "Secondary malignant neoplasm of cecum"
* $sct#94179005 "Secondary malignant neoplasm of ascending colon"
* $sct#94328005 "Secondary malignant neoplasm of hepatic flexure of colon"
* $sct#94643001 "Secondary malignant neoplasm of transverse colon"
* $sct#94604000 "Secondary malignant neoplasm of splenic flexure of colon"
* $sct#94271003 "Secondary malignant neoplasm of descending colon"
* $sct#94538001 "Secondary malignant neoplasm of sigmoid colon"
* $sct#94509004 "Secondary malignant neoplasm of rectosigmoid junction"
* $sct#94513006 "Secondary malignant neoplasm of rectum"
* $icd-10-cm#C78.5 "Secondary malignant neoplasm of large intestine and rectum"
