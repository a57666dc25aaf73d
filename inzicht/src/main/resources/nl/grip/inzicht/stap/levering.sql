-- SPDX-License-Identifier: EUPL-1.2
-- Care that began, and what is known on the peildatum of its end; no end when it runs on. A stop ends the start with its
-- ToewijzingNummer and Begindatum. Where there is none (an extension got a new number, or none was sent: taakgericht,
-- IV096) it ends the last care of that client, aanbieder and voorziening that began on or before its Einddatum.
begonnen AS (
    SELECT bron_id, domein, gemeente, aanbieder, voorziening, categorie, code, client, geboortemaand, toewijzingnummer, begin,
        ontvangen_op
    FROM startlevering
    WHERE ontvangen_op <= :peildatum AND (vervallen_op IS NULL OR vervallen_op > :peildatum) AND begin <= :peildatum
),
gestopt AS (
    SELECT start, min(einde) AS einde, min_by(reden, concat(einde, stop)) AS reden,
        min_by(ontvangen_op, concat(einde, stop)) AS einde_ontvangen_op
    FROM (
        SELECT b.bron_id AS start, e.bron_id AS stop, e.einde, e.reden, e.ontvangen_op,
            row_number() OVER (
                PARTITION BY e.bron_id
                ORDER BY CASE WHEN b.toewijzingnummer = e.toewijzingnummer AND b.begin = e.begin THEN 0 ELSE 1 END,
                    b.begin DESC, b.bron_id) AS keus
        FROM stoplevering e
        JOIN begonnen b
            ON b.domein = e.domein AND b.gemeente = e.gemeente AND b.aanbieder = e.aanbieder AND b.client = e.client
            AND b.voorziening = e.voorziening AND b.begin <= e.einde
        WHERE e.ontvangen_op <= :peildatum AND (e.vervallen_op IS NULL OR e.vervallen_op > :peildatum)
            AND e.einde <= :peildatum
    ) AS paar
    WHERE keus = 1
    GROUP BY start
),
levering AS (
    SELECT b.*, g.einde, g.reden, g.einde_ontvangen_op
    FROM begonnen b
    LEFT JOIN gestopt g ON g.start = b.bron_id
)
