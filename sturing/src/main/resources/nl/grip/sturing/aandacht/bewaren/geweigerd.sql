-- SPDX-License-Identifier: EUPL-1.2
-- Files of which nothing counts, each content once, from the first day that it was brought.
SELECT sha256, min(bestand) AS bestand, substr(CAST(min(gelezen_op) AS STRING), 1, 10) AS gelezen_op,
    min(reden) AS reden
FROM beheer.waarneming
WHERE uitkomst = 'geweigerd'
GROUP BY sha256
ORDER BY sha256
