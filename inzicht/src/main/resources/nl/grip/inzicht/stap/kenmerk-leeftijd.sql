-- SPDX-License-Identifier: EUPL-1.2
-- The age in the month of care, exact to the month. Months are counted from year 0; those of the care are few, so they are
-- looked up.
verjaardag AS (
    SELECT client,
        12 * CAST(substr(geboortemaand, 1, 4) AS INTEGER) + CAST(substr(geboortemaand, 6, 2) AS INTEGER) AS in_maand
    FROM (
        SELECT client, max(geboortemaand) AS geboortemaand
        FROM toewijzing
        WHERE ontvangen_op <= :peildatum AND geboortemaand <> ''
        GROUP BY client
    ) AS bekend
),
maandnummer AS (
    SELECT maand, 12 * year(eerste) + month(eerste) AS nummer FROM kalendermaand
),
{naam} AS /* telkens */ (
    SELECT r.*,
        CASE
            WHEN NOT is_geboren THEN 'onbekend'
            WHEN maanden_oud < 48 THEN '00-03'
            WHEN maanden_oud < 144 THEN '04-11'
            WHEN maanden_oud < 216 THEN '12-17'
            WHEN maanden_oud < 276 THEN '18-22'
            WHEN maanden_oud < 540 THEN '23-44'
            WHEN maanden_oud < 780 THEN '45-64'
            WHEN maanden_oud < 900 THEN '65-74'
            WHEN maanden_oud < 1020 THEN '75-84'
            ELSE '85+'
        END AS leeftijd
    FROM (
        SELECT r.*, geboren.client IS NOT NULL AS is_geboren, coalesce(k.nummer,
            12 * CAST(substr(r.maand, 1, 4) AS INTEGER) + CAST(substr(r.maand, 6, 2) AS INTEGER)) - geboren.in_maand
            AS maanden_oud
        FROM {bron} r
        LEFT JOIN verjaardag geboren ON geboren.client = r.client
        LEFT JOIN maandnummer k ON k.maand = r.maand
    ) AS r
)
