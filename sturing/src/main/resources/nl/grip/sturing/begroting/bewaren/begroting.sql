-- SPDX-License-Identifier: EUPL-1.2
-- A budget of a team lies inside that of the municipality and does not count again. A row without voorziening belongs to the
-- wet of its taakveld.
SELECT b.jaar, b.versie, coalesce(b.afbakening, ''), coalesce(b.programma, ''), coalesce(b.taakveld, ''),
    coalesce(b.voorziening, ''), b.lasten_baten, CAST(b.bedrag * 100 AS BIGINT) AS centen, b.structureel, b.prijspeil,
    coalesce(v.domein, w.wet, '') AS wet
FROM begroting b
LEFT JOIN (SELECT voorziening, min(domein) AS domein FROM voorziening GROUP BY voorziening) AS v
    ON v.voorziening = b.voorziening
LEFT JOIN taakveldwet w ON w.taakveld = b.taakveld
WHERE b.ontvangen_op <= :peildatum AND coalesce(b.wijkteam, '') = ''
ORDER BY b.jaar, b.ontvangen_op, b.versie, b.bron_id
