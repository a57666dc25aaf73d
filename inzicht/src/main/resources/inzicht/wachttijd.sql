-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Wachttijd
-- vraag:      Hoe lang wachten mensen na het besluit tot de hulp begint?
-- definitie:  Het aantal dagen van de eerste toewijzing tot de eerste dag hulp. Wie nog wacht telt mee als: wacht minstens
--             tot de peildatum, of tot het einde van de toewijzing (Kaplan en Meier, 1958). Na de mediaan is bij de helft
--             de hulp begonnen, na p25 bij een kwart en na p75 bij drie kwart. Begon de hulp voor het besluit, dan is de
--             wachttijd 0. Een verlenging van hulp die al loopt telt niet mee. Aantal is alle toewijzingen die tellen,
--             lopend is wie nog wacht.
-- eenheid:    dagen, dagen, dagen, toewijzingen, toewijzingen
-- korrel:     voorziening
-- grootheid:  mediaan_dagen, p25_dagen, p75_dagen, aantal, lopend
-- bron:       toewijzing (301 Toewijzingsdatum), start (305 Begindatum), stop (307 Einddatum), declaratie (323
--             ToewijzingNummer)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Grip ziet niet hoe lang iemand al wachtte op het besluit (zie toegang), en niet waarom iemand wacht.
--             Aanbieders die nooit een startbericht sturen tellen niet mee. Een toewijzing zonder startbericht waarop al
--             wel is gedeclareerd ook niet: dan is het begin onbekend.
WITH {stap levering},
besluit AS (
    SELECT domein, gemeente, toewijzingnummer, min(toewijzingsdatum) AS besloten
    FROM toewijzingsversie
    WHERE ontvangen_op <= :peildatum AND toewijzingsdatum <= :peildatum
    GROUP BY domein, gemeente, toewijzingnummer
),
eerste_dag AS (
    SELECT domein, gemeente, client, toewijzingnummer, min(begin) AS begin
    FROM levering
    GROUP BY domein, gemeente, client, toewijzingnummer
),
gedeclareerd AS (
    SELECT DISTINCT domein, gemeente, toewijzingnummer FROM declaratie WHERE ontvangen_op <= :peildatum
),
wacht AS (
    SELECT t.bron_id, b.besloten, t.domein, t.gemeente, t.aanbieder, t.voorziening, t.categorie, t.code, t.client,
        t.toewijzingnummer,
        CASE WHEN e.begin IS NULL THEN 0 ELSE 1 END AS gestopt,
        CAST(coalesce(e.begin, least(coalesce(t.einddatum, :peildatum), :peildatum)) - b.besloten AS INTEGER) AS dagen
    FROM toewijzing t
    JOIN besluit b ON b.domein = t.domein AND b.gemeente = t.gemeente AND b.toewijzingnummer = t.toewijzingnummer
    JOIN (SELECT DISTINCT domein, gemeente, aanbieder FROM levering) AS meldt
        ON meldt.domein = t.domein AND meldt.gemeente = t.gemeente AND meldt.aanbieder = t.aanbieder
    LEFT JOIN eerste_dag e
        ON e.domein = t.domein AND e.gemeente = t.gemeente AND e.client = t.client
        AND e.toewijzingnummer = t.toewijzingnummer
    LEFT JOIN gedeclareerd d
        ON d.domein = t.domein AND d.gemeente = t.gemeente AND d.toewijzingnummer = t.toewijzingnummer
    WHERE t.ontvangen_op <= :peildatum AND (t.vervangen_op IS NULL OR t.vervangen_op > :peildatum)
        AND (e.begin IS NOT NULL OR d.toewijzingnummer IS NULL)
        -- No extension: care of this kind that ran until the day before.
        AND NOT EXISTS (
            SELECT 1 FROM levering v
            WHERE v.domein = t.domein AND v.gemeente = t.gemeente AND v.client = t.client AND v.voorziening = t.voorziening
                AND v.toewijzingnummer IS DISTINCT FROM t.toewijzingnummer AND v.begin < t.ingangsdatum
                AND coalesce(v.einde, DATE '9999-12-31') >= CAST(t.ingangsdatum - INTERVAL '1' DAY AS DATE))
),
bronregels AS (
    SELECT bron_id, substr(CAST(besloten AS STRING), 1, 7) AS maand, domein, gemeente, aanbieder, voorziening, categorie,
        code, client, toewijzingnummer, gestopt, greatest(0, dagen) AS dagen
    FROM wacht
)
-- toerekening
{stap overleving}
-- uitkomst
{stap overlevingscijfers}
