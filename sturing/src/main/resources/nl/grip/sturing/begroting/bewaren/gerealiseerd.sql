-- SPDX-License-Identifier: EUPL-1.2
-- Care of a year: what was declared and not rejected, and ledger rows of who never declares by message, as the forecast
-- takes them.
SELECT voorziening, CAST(sum(bedrag) * 100 AS BIGINT) AS centen
FROM (
    SELECT voorziening, bedrag
    FROM declaratie
    WHERE ontvangen_op <= :peildatum AND (afgewezen_op IS NULL OR afgewezen_op > :peildatum)
        AND substr(maand, 1, 4) = :jaar
    UNION ALL
    SELECT coalesce(kostenplaats, ''), bedrag
    FROM grootboek
    WHERE ontvangen_op <= :peildatum AND substr(periode, 1, 4) = :jaar
        AND (leverancier_agb IS NULL OR leverancier_agb = ''
            OR leverancier_agb NOT IN (SELECT DISTINCT aanbieder FROM declaratie WHERE aanbieder IS NOT NULL))
) AS kosten
GROUP BY voorziening
ORDER BY voorziening
