-- SPDX-License-Identifier: EUPL-1.2
-- Lasten of a year per wet in the budget that was decided last. Budgets of teams are inside those of voorzieningen and do
-- not count again. A row without voorziening belongs to the wet of its taakveld (Iv3 2026, BBV art. 66: 6.6, 6.71, 6.81
-- Wmo; 6.72, 6.73, 6.74, 6.82 Jeugd); other rows are no cost of help.
SELECT domein, CAST(sum(bedrag * 100) AS BIGINT) AS centen
FROM (
    SELECT b.bedrag, coalesce(v.domein, CASE
        WHEN b.taakveld LIKE '6.72%' OR b.taakveld LIKE '6.73%' OR b.taakveld LIKE '6.74%' OR b.taakveld LIKE '6.82%'
            THEN 'Jeugd'
        WHEN b.taakveld LIKE '6.6%' OR b.taakveld LIKE '6.71%' OR b.taakveld LIKE '6.81%' THEN 'Wmo' END) AS domein
    FROM begroting b
    JOIN (
        SELECT max_by(versie, concat(datum, versie)) AS versie
        FROM begroting
        WHERE jaar = :jaar AND ontvangen_op <= :peildatum AND lasten_baten = 'lasten' AND coalesce(wijkteam, '') = ''
    ) AS laatste ON laatste.versie = b.versie
    LEFT JOIN voorziening v ON v.voorziening = b.voorziening
    WHERE b.jaar = :jaar AND b.ontvangen_op <= :peildatum AND b.lasten_baten = 'lasten' AND coalesce(b.wijkteam, '') = ''
) AS posten
WHERE domein IS NOT NULL
GROUP BY domein
ORDER BY domein
