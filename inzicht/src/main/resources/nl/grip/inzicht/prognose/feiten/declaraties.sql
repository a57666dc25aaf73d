-- SPDX-License-Identifier: EUPL-1.2
-- Every declared line that counts, with the wijk of its allocation, else of the last of its client. Two times: month and day of receipt.
WITH adres AS (
    SELECT t.domein, t.gemeente, t.client, t.toewijzingnummer, max(concat(t.toewijzingsdatum, t.toewijzingstijd)) AS sinds,
        max_by(p.wijk, concat(t.toewijzingsdatum, t.toewijzingstijd)) AS wijk
    FROM toewijzing t
    JOIN postcode p ON p.postcode = t.postcode AND p.vervangen_op IS NULL
    GROUP BY t.domein, t.gemeente, t.client, t.toewijzingnummer
),
woonplaats AS (
    SELECT domein, gemeente, client, max_by(wijk, sinds) AS wijk
    FROM adres
    GROUP BY domein, gemeente, client
)
SELECT d.maand, d.ontvangen_op, d.afgewezen_op, d.domein, d.voorziening, d.code, d.aanbieder, coalesce(a.wijk, w.wijk) AS wijk,
    d.toewijzingnummer, d.volume, CAST(d.bedrag * 100 AS BIGINT) AS centen
FROM declaratie d
LEFT JOIN adres a
    ON a.domein = d.domein AND a.gemeente = d.gemeente AND a.client = d.client AND a.toewijzingnummer = d.toewijzingnummer
LEFT JOIN woonplaats w ON w.domein = d.domein AND w.gemeente = d.gemeente AND w.client = d.client
ORDER BY d.maand, d.ontvangen_op, d.bron_id
