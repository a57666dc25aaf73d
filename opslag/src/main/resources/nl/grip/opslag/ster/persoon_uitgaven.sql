-- SPDX-License-Identifier: EUPL-1.2
-- betekenis: Rekeningen per persoon onder pseudoniem en maand van de hulp, in euro
-- maand: Maand van de hulp (JJJJ-MM)
-- client: Pseudoniem; in een ander magazijn heeft dezelfde persoon een ander
-- domein: Wmo of Jeugd
-- voorziening: Code van de soort hulp
-- aanbieder: AGB-code
-- gedeclareerd: Bedrag van de rekeningen die niet zijn afgewezen
SELECT maand, client, domein, voorziening, aanbieder,
    coalesce(sum(bedrag) FILTER (WHERE afgewezen_op IS NULL), 0) AS gedeclareerd
FROM declaratie
WHERE client IS NOT NULL
GROUP BY maand, client, domein, voorziening, aanbieder
ORDER BY maand, client, domein, voorziening, aanbieder
