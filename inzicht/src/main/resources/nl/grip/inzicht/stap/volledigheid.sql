-- SPDX-License-Identifier: EUPL-1.2
-- What part of the bills over a month is in on the peildatum, per domein. Grip looks at older months, of 13 to 24 months
-- ago, and asks how much of what is known of them now was known when they were as old as the asked month is now. At least
-- six of these months must have bills, else there is no answer. Rejected lines and credits are taken as they stood at each
-- moment; the answer is at most 1. A month of 13 months ago or longer counts as complete. Nothing that came in after the
-- peildatum is looked at.
bekend AS (
    SELECT domein, maand, ontvangen_op, afgewezen_op, bedrag
    FROM declaratiedag
    WHERE ontvangen_op <= :peildatum
),
leeftijd AS (
    SELECT domein, maand,
        12 * (year(CAST(:peildatum AS DATE)) - CAST(substr(maand, 1, 4) AS INTEGER))
            + month(CAST(:peildatum AS DATE)) - CAST(substr(maand, 6, 2) AS INTEGER) AS maanden_oud
    FROM bekend
    GROUP BY domein, maand
),
-- An older month seen from a day some months back: the peildatum moved by the difference in age.
ijkpunt AS (
    SELECT l.domein, l.maand, i.maand AS ijkmaand, CASE WHEN l.maanden_oud < 13 THEN i.maand END AS te_tellen,
        CAST(CAST(:peildatum AS DATE) - greatest(0, i.maanden_oud - l.maanden_oud) * INTERVAL '1' MONTH AS DATE) AS dag
    FROM leeftijd l
    JOIN leeftijd i ON i.domein = l.domein AND i.maanden_oud BETWEEN 13 AND 24
),
volledigheid AS (
    SELECT p.domein, p.maand,
        CASE
            WHEN count(DISTINCT p.ijkmaand) < 6 THEN NULL
            WHEN max(l.maanden_oud) >= 13 THEN 1
            ELSE least(1, sum(CASE WHEN d.ontvangen_op <= p.dag AND (d.afgewezen_op IS NULL OR d.afgewezen_op > p.dag)
                    THEN d.bedrag END)
                / nullif(sum(CASE WHEN d.afgewezen_op IS NULL OR d.afgewezen_op > :peildatum THEN d.bedrag END), 0))
        END AS deel
    FROM ijkpunt p
    JOIN leeftijd l ON l.domein = p.domein AND l.maand = p.maand
    LEFT JOIN bekend d ON d.domein = p.domein AND d.maand = p.te_tellen
    GROUP BY p.domein, p.maand
)
