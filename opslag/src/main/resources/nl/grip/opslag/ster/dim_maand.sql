-- SPDX-License-Identifier: EUPL-1.2
-- betekenis: Maanden waarin hulp is gegeven of toegewezen
-- maand: JJJJ-MM
-- jaar: Jaar
-- kwartaal: 1 tot en met 4
-- maandnummer: 1 tot en met 12
SELECT maand, CAST(substr(maand, 1, 4) AS INTEGER) AS jaar,
    CAST(floor((CAST(substr(maand, 6, 2) AS INTEGER) + 2) / 3) AS INTEGER) AS kwartaal,
    CAST(substr(maand, 6, 2) AS INTEGER) AS maandnummer
FROM (
    SELECT maand FROM declaratie
    UNION
    SELECT substr(CAST(ingangsdatum AS STRING), 1, 7) FROM toewijzing
) AS maanden
WHERE maand IS NOT NULL
ORDER BY maand
