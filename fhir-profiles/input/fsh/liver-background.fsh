// Cirrhosis only: a condition can say that the liver is ill, never that it is normal.
Instance: liver-background
InstanceOf: ConceptMap
Usage: #definition
* insert Map(LiverBackground, [[State of the liver by condition]])
* description = "From a condition to the state of the liver outside the metastases. The SNOMED CT code was seen in public concept maps and value lists of liver disease, the ICD-10 codes in public lists of ICD-10-CM and, K70.3 and K74.6, of ICD-10 and ICD-10-GM; primary biliary cirrhosis (K74.3), which is a cholangitis that need not be cirrhotic, is left out."
* insert From(http://snomed.info/sct, crlm-finding-value)
* insert To(19943007, [[Cirrhosis of liver]], cirrhosis, equivalent)
* insert From(http://hl7.org/fhir/sid/icd-10-cm, crlm-finding-value)
* insert To(K70.3, [[Alcoholic cirrhosis of liver]], cirrhosis, wider)
* insert To(K70.30, [[Alcoholic cirrhosis of liver without ascites]], cirrhosis, wider)
* insert To(K70.31, [[Alcoholic cirrhosis of liver with ascites]], cirrhosis, wider)
* insert To(K74.4, [[Secondary biliary cirrhosis]], cirrhosis, wider)
* insert To(K74.5, [[Biliary cirrhosis, unspecified]], cirrhosis, wider)
* insert To(K74.6, [[Other and unspecified cirrhosis of liver]], cirrhosis, wider)
* insert To(K74.60, [[Unspecified cirrhosis of liver]], cirrhosis, equivalent)
* insert To(K74.69, [[Other cirrhosis of liver]], cirrhosis, wider)
