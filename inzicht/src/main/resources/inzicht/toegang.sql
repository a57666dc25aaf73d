-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Toegang
-- vraag:      Hoeveel mensen melden zich, wat komt eruit en hoe lang duurt het?
-- definitie:  De meldingen van een maand. Met voorziening: het besluit was een voorziening. Zonder voorziening: er is een
--             besluit, maar geen voorziening. Nog open: er is nog geen besluit. Samen zijn deze drie alle meldingen.
--             Doorlooptijd is het gemiddelde aantal dagen van de melding tot het besluit. Binnen acht weken is het deel
--             met een besluit binnen 56 dagen, van alle meldingen met een besluit en de open meldingen die al langer
--             duren (Wmo 2015 art. 2.3.2 lid 1 en art. 2.3.5 lid 2, zes en twee weken; jeugd Awb art. 4:13). Een
--             uitsplitsing naar hulpvraag laat zien wat het meest wordt gevraagd.
-- eenheid:    meldingen, meldingen, meldingen, meldingen, dagen per melding, verhouding
-- korrel:     maand, team
-- grootheid:  meldingen, met_voorziening, zonder_voorziening, nog_open, doorlooptijd_dagen, binnen_acht_weken
-- bron:       tabel toegang (melddatum, team, herkomst, hulpvraag, besluitdatum, toewijzingnummer, voorziening),
--             toewijzing (301 ToewijzingNummer)
-- peilmoment: melding en besluit op of voor de peildatum
-- tekort:     Alleen wat in de tabel toegang staat: niet wie via huisarts of rechter komt. De doorlooptijd kijkt alleen
--             naar meldingen met een besluit, dus is die van de laatste maanden te laag. Grip ziet niet of iemand
--             zonder voorziening geholpen is. Bij een melding zelf staat geen domein, aanbieder of verwijzer: die komen
--             van de toewijzing waar zij toe leidde, het domein anders van de voorziening.
WITH besluit AS (
    SELECT bron_id, melddatum, team, herkomst, hulpvraag, client, besluitdatum,
        CASE WHEN besluitdatum <= :peildatum THEN coalesce(voorziening, '') ELSE '' END AS voorziening,
        CASE WHEN besluitdatum <= :peildatum THEN toewijzingnummer END AS toewijzingnummer
    FROM toegang
    WHERE ontvangen_op <= :peildatum
),
-- What a melding led to, by the number of the allocation of that client.
toegewezen AS (
    SELECT client, toewijzingnummer, min(domein) AS domein, min(gemeente) AS gemeente, min(aanbieder) AS aanbieder
    FROM toewijzing
    WHERE ontvangen_op <= :peildatum AND (vervangen_op IS NULL OR vervangen_op > :peildatum)
    GROUP BY client, toewijzingnummer
),
melding AS (
    SELECT b.bron_id, substr(CAST(melddatum AS STRING), 1, 7) AS maand, coalesce(team, '') AS team,
        coalesce(herkomst, '') AS herkomst, coalesce(hulpvraag, '') AS hulpvraag, b.client, b.voorziening,
        b.toewijzingnummer, coalesce(t.domein, v.domein, 'onbekend') AS domein, t.gemeente,
        coalesce(t.aanbieder, '') AS aanbieder,
        CASE
            WHEN besluitdatum IS NULL OR besluitdatum > :peildatum THEN 'nog_open'
            WHEN b.toewijzingnummer IS NULL AND b.voorziening = '' THEN 'zonder_voorziening'
            ELSE 'met_voorziening'
        END AS afloop,
        CAST(least(coalesce(besluitdatum, :peildatum), :peildatum) - melddatum AS INTEGER) AS dagen
    FROM besluit b
    LEFT JOIN toegewezen t ON t.client = b.client AND t.toewijzingnummer = b.toewijzingnummer
    LEFT JOIN voorziening v ON v.voorziening = b.voorziening
),
bronregels AS (
    SELECT bron_id, maand, team, herkomst, hulpvraag, domein, gemeente, aanbieder, voorziening, afloop, client,
        toewijzingnummer, telt.grootheid, telt.rol,
        CASE
            WHEN telt.grootheid = 'doorlooptijd_dagen' AND telt.rol = 'teller' THEN dagen
            WHEN telt.grootheid = 'binnen_acht_weken' AND telt.rol = 'teller' AND dagen > 56 THEN 0
            ELSE 1
        END AS bijdrage
    FROM melding
    JOIN (VALUES
        ('meldingen', 'waarde'), ('met_voorziening', 'waarde'), ('zonder_voorziening', 'waarde'), ('nog_open', 'waarde'),
        ('doorlooptijd_dagen', 'teller'), ('doorlooptijd_dagen', 'noemer'),
        ('binnen_acht_weken', 'teller'), ('binnen_acht_weken', 'noemer')) AS telt (grootheid, rol)
        ON telt.grootheid IN ('meldingen', afloop)
        OR telt.grootheid = 'doorlooptijd_dagen' AND afloop <> 'nog_open'
        OR telt.grootheid = 'binnen_acht_weken' AND (afloop <> 'nog_open' OR dagen > 56)
)
-- uitkomst
SELECT {korrel}, alle.grootheid,
    CASE WHEN alle.soort = 'verhouding'
        THEN coalesce(sum(som) FILTER (WHERE deel.grootheid = alle.grootheid AND rol = 'teller'), 0) END AS teller,
    CASE WHEN alle.soort = 'verhouding'
        THEN coalesce(sum(som) FILTER (WHERE deel.grootheid = alle.grootheid AND rol = 'noemer'), 0) END AS noemer,
    CASE WHEN alle.soort = 'aantal'
        THEN coalesce(sum(som) FILTER (WHERE deel.grootheid = alle.grootheid), 0) END AS waarde
FROM (SELECT {korrel}, grootheid, rol, sum(bijdrage) AS som FROM gekozen GROUP BY {korrel}, grootheid, rol) AS deel
CROSS JOIN (VALUES
    ('meldingen', 'aantal'), ('met_voorziening', 'aantal'), ('zonder_voorziening', 'aantal'), ('nog_open', 'aantal'),
    ('doorlooptijd_dagen', 'verhouding'), ('binnen_acht_weken', 'verhouding')) AS alle (grootheid, soort)
GROUP BY {korrel}, alle.grootheid, alle.soort
