-- SPDX-License-Identifier: EUPL-1.2
-- Quantiles may be out of sight; counts are there, be it 0.
SELECT {korrel}, alle.grootheid,
    CASE WHEN alle.grootheid IN ('aantal', 'lopend')
        THEN coalesce(sum(som) FILTER (WHERE deel.grootheid = alle.grootheid), 0)
        ELSE sum(som) FILTER (WHERE deel.grootheid = alle.grootheid) END AS waarde,
    CASE WHEN alle.grootheid NOT IN ('aantal', 'lopend') AND count(som) FILTER (WHERE deel.grootheid = alle.grootheid) = 0
        THEN 'te_weinig_gegevens' END AS geen_cijfer
FROM (SELECT {korrel}, grootheid, sum(bijdrage) AS som FROM gekozen GROUP BY {korrel}, grootheid) AS deel
CROSS JOIN (VALUES ('mediaan_dagen'), ('p25_dagen'), ('p75_dagen'), ('aantal'), ('lopend')) AS alle (grootheid)
GROUP BY {korrel}, alle.grootheid
