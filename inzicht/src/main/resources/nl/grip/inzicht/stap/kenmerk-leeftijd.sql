-- SPDX-License-Identifier: EUPL-1.2
-- The age in the month of care, exact to the month.
SELECT r.*,
    CASE
        WHEN geboren.geboortemaand IS NULL THEN 'onbekend'
        WHEN r.maand < concat(CAST(4 + geboren.jaar AS STRING), geboren.rest) THEN '00-03'
        WHEN r.maand < concat(CAST(12 + geboren.jaar AS STRING), geboren.rest) THEN '04-11'
        WHEN r.maand < concat(CAST(18 + geboren.jaar AS STRING), geboren.rest) THEN '12-17'
        WHEN r.maand < concat(CAST(23 + geboren.jaar AS STRING), geboren.rest) THEN '18-22'
        WHEN r.maand < concat(CAST(45 + geboren.jaar AS STRING), geboren.rest) THEN '23-44'
        WHEN r.maand < concat(CAST(65 + geboren.jaar AS STRING), geboren.rest) THEN '45-64'
        WHEN r.maand < concat(CAST(75 + geboren.jaar AS STRING), geboren.rest) THEN '65-74'
        WHEN r.maand < concat(CAST(85 + geboren.jaar AS STRING), geboren.rest) THEN '75-84'
        ELSE '85+'
    END AS leeftijd
FROM {bron} r
LEFT JOIN (
    SELECT client, max(geboortemaand) AS geboortemaand,
        CAST(substr(max(geboortemaand), 1, 4) AS INTEGER) AS jaar, substr(max(geboortemaand), 5, 3) AS rest
    FROM toewijzing
    WHERE ontvangen_op <= :peildatum AND geboortemaand <> ''
    GROUP BY client
) AS geboren ON geboren.client = r.client
