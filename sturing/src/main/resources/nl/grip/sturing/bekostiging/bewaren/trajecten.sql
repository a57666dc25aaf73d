-- SPDX-License-Identifier: EUPL-1.2
-- Hours and euros of every allocation that was first declared in a year; care in other units has no hours.
SELECT uren, CAST(euro * 100 AS BIGINT) AS centen
FROM (
    SELECT domein, gemeente, toewijzingnummer, min(maand) AS begin, sum(bedrag) AS euro,
        sum(CASE WHEN eenheid = '01' THEN CAST(volume AS DECIMAL(18, 4)) / 60 ELSE volume END) AS uren
    FROM declaratie
    WHERE voorziening = :voorziening AND eenheid IN ('01', '04') AND toewijzingnummer IS NOT NULL
        AND ontvangen_op <= :peildatum AND (afgewezen_op IS NULL OR afgewezen_op > :peildatum)
    GROUP BY domein, gemeente, toewijzingnummer
) AS traject
WHERE substr(begin, 1, 4) = :jaar AND uren > 0
ORDER BY uren, centen
