-- SPDX-License-Identifier: EUPL-1.2
-- The age in the month of care, exact to the month. The months of the birthdays that matter are of a client, not of a row.
verjaardag AS (
    SELECT client, geboortemaand,
        concat(CAST(4 + jaar AS STRING), rest) AS wordt_4,
        concat(CAST(12 + jaar AS STRING), rest) AS wordt_12,
        concat(CAST(18 + jaar AS STRING), rest) AS wordt_18,
        concat(CAST(23 + jaar AS STRING), rest) AS wordt_23,
        concat(CAST(45 + jaar AS STRING), rest) AS wordt_45,
        concat(CAST(65 + jaar AS STRING), rest) AS wordt_65,
        concat(CAST(75 + jaar AS STRING), rest) AS wordt_75,
        concat(CAST(85 + jaar AS STRING), rest) AS wordt_85
    FROM (
        SELECT client, max(geboortemaand) AS geboortemaand,
            CAST(substr(max(geboortemaand), 1, 4) AS INTEGER) AS jaar, substr(max(geboortemaand), 5, 3) AS rest
        FROM toewijzing
        WHERE ontvangen_op <= :peildatum AND geboortemaand <> ''
        GROUP BY client
    ) AS bekend
),
{naam} AS /* telkens */ (
    SELECT r.*,
        CASE
            WHEN geboren.geboortemaand IS NULL THEN 'onbekend'
            WHEN r.maand < geboren.wordt_4 THEN '00-03'
            WHEN r.maand < geboren.wordt_12 THEN '04-11'
            WHEN r.maand < geboren.wordt_18 THEN '12-17'
            WHEN r.maand < geboren.wordt_23 THEN '18-22'
            WHEN r.maand < geboren.wordt_45 THEN '23-44'
            WHEN r.maand < geboren.wordt_65 THEN '45-64'
            WHEN r.maand < geboren.wordt_75 THEN '65-74'
            WHEN r.maand < geboren.wordt_85 THEN '75-84'
            ELSE '85+'
        END AS leeftijd
    FROM {bron} r
    LEFT JOIN verjaardag geboren ON geboren.client = r.client
)
