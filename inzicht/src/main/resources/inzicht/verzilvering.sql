-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Verzilvering
-- vraag:      Welk deel van de toegewezen hulp wordt echt geleverd en gedeclareerd?
-- definitie:  Toegewezen is wat een toewijzing in een maand hoogstens mag kosten: het volume van die maand keer het tarief
--             uit het contract, of als dat er niet is het tarief dat op die toewijzing is gedeclareerd. Een volume per
--             week telt per dag mee als een zevende. Een volume of budget voor de hele looptijd is gelijk over de dagen
--             verdeeld. Geleverd is wat op dezelfde toewijzingen is gedeclareerd, in de maand van levering. Nog te
--             verwachten is wat aan rekeningen over die maand nog komt, als aanbieders even snel declareren als in
--             oudere maanden. Verzilvering is geleverd gedeeld door toegewezen.
-- eenheid:    euro, euro, euro, euro per euro
-- korrel:     maand, voorziening
-- grootheid:  toegewezen, geleverd, nog_te_verwachten, verzilvering
-- bron:       toewijzing (301 Omvang, Budget, Ingangsdatum, Einddatum), contracten (tarief), declaratie (323 ProductTarief,
--             IngediendBedrag), antwoord (325 RetourCodes)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Grip ziet niet: een toewijzing zonder volume en budget, een toewijzing zonder tarief waarop nog niets is
--             gedeclareerd, en hulp zonder toewijzing. Die tellen aan beide kanten niet mee. De laatste maanden zijn niet
--             compleet. Kijk dan ook naar nog te verwachten. Maanden na de peildatum staan er niet in. Stopt hulp eerder
--             dan haar toewijzing, dan telt die tot haar einddatum mee als toegewezen: sluit zo een toewijzing af.
WITH {stap volledigheid},
{stap toegewezen},
geleverd AS (
    SELECT d.bron_id, d.maand, t.domein, t.gemeente, t.aanbieder, t.voorziening, t.categorie, t.code, t.client,
        t.toewijzingnummer, d.bedrag
    FROM declaratie d
    JOIN (
        SELECT g.toewijzing_nr, min(domein) AS domein, min(gemeente) AS gemeente, min(toewijzingnummer) AS toewijzingnummer,
            min(aanbieder) AS aanbieder, min(voorziening) AS voorziening, min(categorie) AS categorie, min(code) AS code,
            min(client) AS client
        FROM geldig g
        JOIN (SELECT DISTINCT toewijzing_nr FROM toegewezen) AS met ON met.toewijzing_nr = g.toewijzing_nr
        GROUP BY g.toewijzing_nr
    ) AS t ON t.toewijzing_nr = d.toewijzing_nr
    WHERE d.ontvangen_op <= :peildatum AND (d.afgewezen_op IS NULL OR d.afgewezen_op > :peildatum)
),
bronregels AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, client, toewijzingnummer,
        'toegewezen' AS grootheid, 'waarde' AS rol, bedrag AS bijdrage, CAST(0 AS DECIMAL(18, 2)) AS komt_nog
    FROM toegewezen
    UNION ALL
    SELECT g.bron_id, g.maand, g.domein, g.gemeente, g.aanbieder, g.voorziening, g.categorie, g.code, g.client,
        g.toewijzingnummer, 'geleverd', 'waarde', g.bedrag,
        CAST(round(CAST(g.bedrag AS DOUBLE) / v.deel - CAST(g.bedrag AS DOUBLE), 2) AS DECIMAL(18, 2))
    FROM geleverd g
    LEFT JOIN volledigheid v ON v.domein = g.domein AND v.maand = g.maand AND v.deel > 0
)
-- toerekening
-- What was allocated and delivered is also the noemer and teller of the verzilvering. What still comes of an allocation
-- itself is 0: only bills say how much more is on its way. Its row says that the completeness of that month is known.
WITH som AS (
    SELECT bron_id, {kolommen}, client, grootheid, rol, bijdrage, komt_nog, {rijen} AS rijen
    FROM {som gevonden + komt_nog}
)
SELECT bron_id, {kolommen}, client, grootheid, rol, bijdrage, rijen
FROM som
UNION ALL
SELECT bron_id, {kolommen}, client, 'nog_te_verwachten', rol, komt_nog, rijen
FROM som
JOIN (SELECT domein AS van_domein, maand AS van_maand FROM volledigheid WHERE deel > 0) AS te_zeggen
    ON van_domein = domein AND van_maand = maand
UNION ALL
SELECT bron_id, {kolommen}, client, 'verzilvering', CASE WHEN grootheid = 'toegewezen' THEN 'noemer' ELSE 'teller' END,
    bijdrage, rijen
FROM som
-- uitkomst
SELECT {korrel}, alle.grootheid,
    CASE WHEN alle.grootheid = 'verzilvering' THEN coalesce(sum(som) FILTER (WHERE rol = 'teller'), 0) END AS teller,
    CASE WHEN alle.grootheid = 'verzilvering' THEN coalesce(sum(som) FILTER (WHERE rol = 'noemer'), 0) END AS noemer,
    CASE WHEN alle.grootheid <> 'verzilvering'
        THEN coalesce(sum(som) FILTER (WHERE deel.grootheid = alle.grootheid), 0) END AS waarde,
    CASE WHEN alle.grootheid = 'nog_te_verwachten'
            AND coalesce(sum(aantal) FILTER (WHERE deel.grootheid = 'nog_te_verwachten'), 0)
                < coalesce(sum(aantal) FILTER (WHERE deel.grootheid IN ('toegewezen', 'geleverd')), 0)
        THEN 'te_weinig_gegevens' END AS geen_cijfer
FROM (
    SELECT {korrel}, grootheid, rol, sum(bijdrage) AS som, sum(rijen) AS aantal
    FROM gekozen
    GROUP BY {korrel}, grootheid, rol
) AS deel
CROSS JOIN (VALUES ('toegewezen'), ('geleverd'), ('nog_te_verwachten'), ('verzilvering')) AS alle (grootheid)
GROUP BY {korrel}, alle.grootheid
