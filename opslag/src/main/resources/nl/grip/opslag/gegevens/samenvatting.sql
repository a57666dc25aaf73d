-- SPDX-License-Identifier: EUPL-1.2
-- How much of each kind was seen, and what became of it. The cast keeps the amount exact: whole cents times a hundredth.
SELECT soort, uitkomst, count(*) AS bestanden, sum(rijen) AS rijen,
    CAST(sum(bedrag) * 0.01 AS DECIMAL(18, 2)) AS bedrag,
    min(ontvangen_op) AS eerste, max(ontvangen_op) AS laatste
FROM beheer.waarneming
GROUP BY soort, uitkomst
ORDER BY soort, uitkomst
