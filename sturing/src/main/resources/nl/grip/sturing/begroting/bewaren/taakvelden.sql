-- SPDX-License-Identifier: EUPL-1.2
-- The taakveld of each voorziening in a year; a kostenplaats that is no voorziening is booked on one itself, or on more.
-- Its rows are those that count as its cost.
SELECT voorziening, min(taakveld) AS taakveld, 0 AS centen
FROM taakveldindeling
WHERE CAST(jaar AS VARCHAR) = :jaar
GROUP BY voorziening
UNION ALL
SELECT kostenplaats, taakveld, CAST(sum(bedrag) * 100 AS BIGINT)
FROM grootboek
WHERE kostenplaats IS NOT NULL AND kostenplaats NOT IN (SELECT voorziening FROM taakveldindeling)
    AND substr(periode, 1, 4) = :jaar AND ontvangen_op <= :peildatum
    AND (leverancier_agb IS NULL OR leverancier_agb = ''
        OR leverancier_agb NOT IN (SELECT DISTINCT aanbieder FROM declaratie WHERE aanbieder IS NOT NULL))
GROUP BY kostenplaats, taakveld
ORDER BY voorziening, taakveld
