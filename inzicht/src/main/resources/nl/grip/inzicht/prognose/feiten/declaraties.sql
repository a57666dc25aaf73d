-- SPDX-License-Identifier: EUPL-1.2
-- Every declared line that counts, with the wijk of the last allocation of its client. Two times: month and day of receipt.
WITH woonplaats AS (
    SELECT t.domein, t.gemeente, t.client, max_by(p.wijk, concat(t.toewijzingsdatum, t.toewijzingstijd)) AS wijk
    FROM toewijzing t
    JOIN postcode p ON p.postcode = t.postcode AND p.vervangen_op IS NULL
    GROUP BY t.domein, t.gemeente, t.client
)
SELECT d.maand, d.ontvangen_op, d.afgewezen_op, d.domein, d.voorziening, d.code, d.aanbieder, w.wijk,
    d.toewijzingnummer, d.volume, CAST(d.bedrag * 100 AS BIGINT) AS centen
FROM declaratie d
LEFT JOIN woonplaats w ON w.domein = d.domein AND w.gemeente = d.gemeente AND w.client = d.client
ORDER BY d.maand, d.ontvangen_op, d.bron_id
