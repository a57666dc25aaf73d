-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Duur
-- vraag:      Hoe lang duurt hulp?
-- definitie:  Het aantal dagen van de eerste tot en met de laatste dag van de hulp. Hulp die nog loopt telt mee als:
--             duurt minstens tot de peildatum (Kaplan en Meier, 1958). Na de mediaan is de helft gestopt, na p25 een
--             kwart en na p75 drie kwart. Aantal is alle hulp die begon, lopend is wat nog niet is gestopt.
-- eenheid:    dagen, dagen, dagen, keren hulp, keren hulp
-- korrel:     voorziening
-- grootheid:  mediaan_dagen, p25_dagen, p75_dagen, aantal, lopend
-- bron:       start (305 Begindatum), stop (307 Einddatum), contracten (voorziening)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Zonder startbericht is er geen begin. Zonder stopbericht lijkt hulp door te lopen. Loopt nog te veel
--             hulp, dan is er geen mediaan.
WITH product AS (
    SELECT domein, aanbieder, categorie, code, max_by(voorziening, maand) AS voorziening
    FROM indeling
    GROUP BY domein, aanbieder, categorie, code
),
gestopt AS (
    SELECT x.domein, x.gemeente, x.aanbieder, x.client, x.toewijzingnummer, x.begin, min(x.einde) AS einde
    FROM stoplevering x
    WHERE x.ontvangen_op <= :peildatum AND (x.vervallen_op IS NULL OR x.vervallen_op > :peildatum)
        AND x.einde <= :peildatum
    GROUP BY x.domein, x.gemeente, x.aanbieder, x.client, x.toewijzingnummer, x.begin
),
bronregels AS (
    SELECT x.bron_id, substr(CAST(x.begin AS STRING), 1, 7) AS maand, x.domein, x.gemeente, x.aanbieder,
        coalesce(p.voorziening, s.voorziening, concat(x.domein, x.categorie)) AS voorziening,
        x.categorie, x.code, CASE WHEN g.einde IS NULL THEN 0 ELSE 1 END AS gestopt,
        CAST(coalesce(g.einde, CAST(:peildatum AS DATE)) - x.begin AS INTEGER) + 1 AS dagen
    FROM startlevering x
    LEFT JOIN gestopt g
        ON g.domein = x.domein AND g.gemeente = x.gemeente AND g.aanbieder = x.aanbieder AND g.client = x.client
        AND g.toewijzingnummer = x.toewijzingnummer AND g.begin = x.begin
    LEFT JOIN product p
        ON p.domein = x.domein AND p.aanbieder = x.aanbieder AND p.categorie = x.categorie AND p.code = x.code
    LEFT JOIN standaardvoorziening s ON s.domein = x.domein AND s.categorie = x.categorie
    WHERE x.ontvangen_op <= :peildatum AND (x.vervallen_op IS NULL OR x.vervallen_op > :peildatum)
        AND x.begin <= :peildatum
)
-- toerekening
-- The part that still runs after each number of days is a product of what was left at every earlier end; here a sum of
-- logarithms. The first end at which no more than 1 - q is left is the quantile; the row that ends there is its source.
SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, gestopt, dagen, telt.grootheid,
    'waarde' AS rol, 1 AS bijdrage
FROM gevonden
JOIN (VALUES ('aantal', 0), ('aantal', 1), ('lopend', 0)) AS telt (grootheid, stand) ON telt.stand = gestopt
UNION ALL
SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, gestopt, dagen, grootheid,
    'waarde', dagen
FROM (
    SELECT overleving.*, q.grootheid, row_number() OVER (PARTITION BY {korrel},
        q.grootheid ORDER BY dagen) AS plaats
    FROM (
        SELECT *, sum(CASE WHEN eerste > 1 THEN 0 WHEN eindigt = lopen THEN -1000 ELSE ln(1 - eindigt / lopen) END)
            OVER (PARTITION BY {korrel} ORDER BY dagen) AS rest
        FROM (
            SELECT *,
                CAST(sum(gestopt) OVER (PARTITION BY {korrel}, dagen) AS DOUBLE) AS eindigt,
                CAST(count(*) OVER (PARTITION BY {korrel} ORDER BY dagen DESC) AS DOUBLE) AS lopen,
                row_number() OVER (PARTITION BY {korrel}, dagen ORDER BY gestopt DESC, bron_id) AS eerste
            FROM gevonden
        ) AS geteld
    ) AS overleving
    JOIN (VALUES ('p25_dagen', 0.75), ('mediaan_dagen', 0.5), ('p75_dagen', 0.25)) AS q (grootheid, grens)
        ON overleving.rest <= ln(q.grens) + 0.000000001
    WHERE eerste = 1 AND gestopt = 1
) AS gerangschikt
WHERE plaats = 1
-- uitkomst
SELECT {korrel}, alle.grootheid,
    CASE WHEN alle.grootheid IN ('aantal',
        'lopend') THEN coalesce(sum(som) FILTER (WHERE deel.grootheid = alle.grootheid), 0)
        ELSE sum(som) FILTER (WHERE deel.grootheid = alle.grootheid) END AS waarde,
    CASE WHEN alle.grootheid NOT IN ('aantal',
        'lopend') AND count(som) FILTER (WHERE deel.grootheid = alle.grootheid) = 0
        THEN 'te_weinig_gegevens' END AS geen_cijfer
FROM (SELECT {korrel}, grootheid, sum(bijdrage) AS som FROM gekozen GROUP BY {korrel}, grootheid) AS deel
CROSS JOIN (VALUES ('mediaan_dagen'), ('p25_dagen'), ('p75_dagen'), ('aantal'), ('lopend')) AS alle (grootheid)
GROUP BY {korrel}, alle.grootheid
