-- SPDX-License-Identifier: EUPL-1.2
-- Every message that was known on the peildatum, every table whenever it came (a mapping holds for every day), and how much
-- is left of destroyed persons.
SELECT inhoud, soort
FROM bericht
WHERE ontvangen_op <= :peildatum OR domein IS NULL
UNION ALL
SELECT bron_id, CAST(bedrag AS STRING)
FROM bevroren
WHERE ontvangen_op <= :peildatum
ORDER BY inhoud, soort
