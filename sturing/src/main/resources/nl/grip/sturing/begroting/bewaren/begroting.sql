-- SPDX-License-Identifier: EUPL-1.2
-- A budget of a team lies inside that of the municipality and does not count again. A row without voorziening belongs to the
-- wet of its taakveld (Iv3 2026, BBV art. 66: 6.21, 6.6, 6.71, 6.791, 6.81, 6.91 Wmo; 6.22, 6.72 to 6.76, 6.792, 6.82, 6.92
-- Jeugd; 6.23 is both).
SELECT b.jaar, b.versie, coalesce(b.afbakening, ''), coalesce(b.programma, ''), coalesce(b.taakveld, ''),
    coalesce(b.voorziening, ''), b.lasten_baten, CAST(b.bedrag * 100 AS BIGINT) AS centen, b.structureel, b.prijspeil,
    coalesce(v.domein, CASE
        WHEN substr(b.taakveld, 1, 4) IN ('6.22', '6.72', '6.73', '6.74', '6.75', '6.76', '6.82', '6.92')
            OR b.taakveld = '6.792' THEN 'Jeugd'
        WHEN substr(b.taakveld, 1, 3) = '6.6' OR substr(b.taakveld, 1, 4) IN ('6.21', '6.71', '6.81', '6.91')
            OR b.taakveld = '6.791' THEN 'Wmo' END, '') AS wet
FROM begroting b
LEFT JOIN (SELECT voorziening, min(domein) AS domein FROM voorziening GROUP BY voorziening) AS v
    ON v.voorziening = b.voorziening
WHERE b.ontvangen_op <= :peildatum AND coalesce(b.wijkteam, '') = ''
ORDER BY b.jaar, b.ontvangen_op, b.versie, b.bron_id
