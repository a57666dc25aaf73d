-- SPDX-License-Identifier: EUPL-1.2
-- betekenis: Toewijzingen (301) die nu gelden, per maand waarin zij ingaan
-- maand: Maand van de ingangsdatum (JJJJ-MM)
-- domein: Wmo of Jeugd
-- voorziening: Code van de soort hulp, naar dim_voorziening
-- aanbieder: AGB-code, naar dim_aanbieder
-- aantal: Aantal toewijzingen
SELECT substr(CAST(ingangsdatum AS STRING), 1, 7) AS maand, domein, voorziening, aanbieder, count(*) AS aantal
FROM toewijzing
WHERE vervangen_op IS NULL
GROUP BY substr(CAST(ingangsdatum AS STRING), 1, 7), domein, voorziening, aanbieder
ORDER BY maand, domein, voorziening, aanbieder
