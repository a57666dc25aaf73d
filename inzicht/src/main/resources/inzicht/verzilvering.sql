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
--             compleet. Kijk dan ook naar nog te verwachten. Maanden na de peildatum staan er niet in.
WITH {stap volledigheid},
{stap toegewezen},
geleverd AS (
    SELECT d.bron_id, d.maand, t.domein, t.gemeente, t.aanbieder, t.voorziening, t.categorie, t.code, t.client,
        t.toewijzingnummer, d.bedrag
    FROM declaratie d
    JOIN (
        SELECT domein, gemeente, toewijzingnummer, min(aanbieder) AS aanbieder, min(voorziening) AS voorziening,
            min(categorie) AS categorie, min(code) AS code, min(client) AS client
        FROM toegewezen
        GROUP BY domein, gemeente, toewijzingnummer
    ) AS t ON t.domein = d.domein AND t.gemeente = d.gemeente AND t.toewijzingnummer = d.toewijzingnummer
    WHERE d.ontvangen_op <= :peildatum AND (d.afgewezen_op IS NULL OR d.afgewezen_op > :peildatum)
),
-- What still comes of an allocation itself is 0: only bills say how much more is on its way. Its row says that the
-- completeness of that month is known.
regel AS (
    SELECT alle.*, CASE WHEN soort = 'toegewezen' THEN bedrag * 0
        ELSE CAST(round(CAST(bedrag AS DOUBLE) / v.deel - CAST(bedrag AS DOUBLE), 2) AS DECIMAL(18, 2)) END AS komt_nog,
        v.deel IS NOT NULL AS is_bekend
    FROM (
        SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, client, toewijzingnummer,
            bedrag, 'toegewezen' AS soort
        FROM toegewezen
        UNION ALL
        SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, client, toewijzingnummer,
            bedrag, 'geleverd'
        FROM geleverd
    ) AS alle
    LEFT JOIN volledigheid v ON v.domein = alle.domein AND v.maand = alle.maand AND v.deel > 0
),
bronregels AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, client, toewijzingnummer,
        telt.grootheid, 'waarde' AS rol, CASE WHEN telt.grootheid = 'nog_te_verwachten' THEN komt_nog ELSE bedrag END
            AS bijdrage
    FROM regel
    JOIN (VALUES ('toegewezen'), ('geleverd'), ('nog_te_verwachten')) AS telt (grootheid)
        ON telt.grootheid = regel.soort OR telt.grootheid = 'nog_te_verwachten' AND is_bekend
)
-- toerekening
-- What was allocated and delivered is also the noemer and teller of the verzilvering.
WITH som AS (
    SELECT bron_id, {kolommen}, client, grootheid, rol, bijdrage, {rijen} AS rijen
    FROM {som gevonden}
)
SELECT bron_id, {kolommen}, client, grootheid, rol, bijdrage, rijen
FROM som
UNION ALL
SELECT bron_id, {kolommen}, client, 'verzilvering', CASE WHEN grootheid = 'toegewezen' THEN 'noemer' ELSE 'teller' END,
    bijdrage, rijen
FROM som
WHERE grootheid <> 'nog_te_verwachten'
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
