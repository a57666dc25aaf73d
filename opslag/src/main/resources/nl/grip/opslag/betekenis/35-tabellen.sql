-- SPDX-License-Identifier: EUPL-1.2
-- Tables that people bring. The same row comes again when a longer file is brought later: a row counts once for every
-- time that it stands in one file. Where a table has a key, the file that was received last says what holds.
-- Ledger rows are known from their boekdatum, budget rows from their datum, meldingen from their melddatum.
-- voorraad
CREATE OR REPLACE VIEW grootboek AS
SELECT concat(substr(bericht, 1, 16), '-g', rij) AS bron_id, boekdatum, periode, taakveld, kostenplaats, omschrijving,
    leverancier_agb, CAST(CAST(bedrag AS DECIMAL(16, 0)) * 0.01 AS DECIMAL(18, 2)) AS bedrag, boekdatum AS ontvangen_op
FROM (
    SELECT *, row_number() OVER (
        PARTITION BY boekdatum, periode, taakveld, kostenplaats, omschrijving, leverancier_agb, bedrag, keer
        ORDER BY bericht) AS volgorde
    FROM (
        SELECT g.*, row_number() OVER (
            PARTITION BY bericht, boekdatum, periode, taakveld, kostenplaats, omschrijving, leverancier_agb, bedrag
            ORDER BY rij) AS keer
        FROM feit.grootboek g
    ) AS geteld
) AS gerangschikt
WHERE volgorde = 1;

CREATE OR REPLACE VIEW begroting AS
SELECT concat(substr(bericht, 1, 16), '-b', rij) AS bron_id, jaar, versie, datum, afbakening, programma, taakveld,
    voorziening, wijkteam, lasten_baten, CAST(CAST(bedrag AS DECIMAL(16, 0)) * 0.01 AS DECIMAL(18, 2)) AS bedrag,
    structureel, prijspeil, datum AS ontvangen_op
FROM (
    SELECT *, row_number() OVER (
        PARTITION BY jaar, versie, datum, afbakening, programma, taakveld, voorziening, wijkteam, lasten_baten, bedrag,
            structureel, prijspeil, keer
        ORDER BY bericht) AS volgorde
    FROM (
        SELECT g.*, row_number() OVER (
            PARTITION BY bericht, jaar, versie, datum, afbakening, programma, taakveld, voorziening, wijkteam,
                lasten_baten, bedrag, structureel, prijspeil
            ORDER BY rij) AS keer
        FROM feit.begroting g
    ) AS geteld
) AS gerangschikt
WHERE volgorde = 1;

-- A melding gets its besluitdatum and what came of it in a later file: the last received row counts.
-- voorraad
CREATE OR REPLACE VIEW toegang AS
SELECT concat(substr(bericht, 1, 16), '-m', rij) AS bron_id, melddatum, team, consulent, herkomst, hulpvraag,
    besluitdatum, client, toewijzingnummer, voorziening, melddatum AS ontvangen_op
FROM (
    SELECT *, row_number() OVER (
        PARTITION BY melddatum, team, consulent, herkomst, hulpvraag, client, keer
        ORDER BY ontvangen_op DESC, bericht) AS volgorde
    FROM (
        SELECT t.*, b.ontvangen_op, row_number() OVER (
            PARTITION BY t.bericht, melddatum, team, consulent, herkomst, hulpvraag, client ORDER BY rij) AS keer
        FROM feit.toegang t
        JOIN bericht b ON b.inhoud = t.bericht
    ) AS geteld
) AS gerangschikt
WHERE volgorde = 1;

-- How many people lived where on 1 January.
CREATE OR REPLACE VIEW inwoners AS
SELECT concat(substr(bericht, 1, 16), '-i', rij) AS bron_id, jaar, wijk, leeftijd_van, leeftijd_tot, geslacht,
    aantal, ontvangen_op,
    lead(ontvangen_op) OVER (PARTITION BY jaar, wijk, leeftijd_van, leeftijd_tot, geslacht ORDER BY ontvangen_op) AS vervangen_op
FROM (
    SELECT f.*, b.ontvangen_op, row_number() OVER (
        PARTITION BY jaar, wijk, leeftijd_van, leeftijd_tot, geslacht, b.ontvangen_op ORDER BY f.bericht, f.rij DESC) AS volgorde
    FROM feit.inwoners f
    JOIN bericht b ON b.inhoud = f.bericht
) AS gerangschikt
WHERE volgorde = 1;

-- Which postcode is which wijk; the postcode is a pseudonym, as in toewijzing.
CREATE OR REPLACE VIEW postcode AS
SELECT concat(substr(bericht, 1, 16), '-z', rij) AS bron_id, postcode, wijk, ontvangen_op,
    lead(ontvangen_op) OVER (PARTITION BY postcode ORDER BY ontvangen_op) AS vervangen_op
FROM (
    SELECT f.*, b.ontvangen_op, row_number() OVER (
        PARTITION BY postcode, b.ontvangen_op ORDER BY f.bericht, f.rij DESC) AS volgorde
    FROM feit.postcode f
    JOIN bericht b ON b.inhoud = f.bericht
) AS gerangschikt
WHERE volgorde = 1;

-- Persoonsgebonden budgetten: outside the messages.
-- voorraad
CREATE OR REPLACE VIEW pgb AS
SELECT concat(substr(bericht, 1, 16), '-p', rij) AS bron_id, client, voorziening, van, tot, CAST(CAST(budget AS
    DECIMAL(16, 0)) * 0.01 AS DECIMAL(18, 2)) AS budget, CAST(CAST(besteed AS DECIMAL(16, 0)) * 0.01 AS DECIMAL(18,
    2)) AS besteed, ontvangen_op,
    lead(ontvangen_op) OVER (PARTITION BY client, voorziening, van ORDER BY ontvangen_op) AS vervangen_op
FROM (
    SELECT f.*, b.ontvangen_op, row_number() OVER (
        PARTITION BY client, voorziening, van, b.ontvangen_op ORDER BY f.bericht, f.rij DESC) AS volgorde
    FROM feit.pgb f
    JOIN bericht b ON b.inhoud = f.bericht
) AS gerangschikt
WHERE volgorde = 1;

-- Who the aanbieders are.
CREATE OR REPLACE VIEW aanbieder AS
SELECT concat(substr(bericht, 1, 16), '-o', rij) AS bron_id, agb, naam, klasse, ontvangen_op,
    lead(ontvangen_op) OVER (PARTITION BY agb ORDER BY ontvangen_op) AS vervangen_op
FROM (
    SELECT f.*, b.ontvangen_op, row_number() OVER (
        PARTITION BY agb, b.ontvangen_op ORDER BY f.bericht, f.rij DESC) AS volgorde
    FROM feit.aanbieder f
    JOIN bericht b ON b.inhoud = f.bericht
) AS gerangschikt
WHERE volgorde = 1;

-- Who lived with whom.
-- voorraad
CREATE OR REPLACE VIEW huishouden AS
SELECT concat(substr(bericht, 1, 16), '-h', rij) AS bron_id, client, van, huishouden, tot, ontvangen_op,
    lead(ontvangen_op) OVER (PARTITION BY client, van ORDER BY ontvangen_op) AS vervangen_op
FROM (
    SELECT f.*, b.ontvangen_op, row_number() OVER (
        PARTITION BY client, van, b.ontvangen_op ORDER BY f.bericht, f.rij DESC) AS volgorde
    FROM feit.huishouden f
    JOIN bericht b ON b.inhoud = f.bericht
) AS gerangschikt
WHERE volgorde = 1;

-- Subsidies: outside the messages.
CREATE OR REPLACE VIEW subsidie AS
SELECT concat(substr(bericht, 1, 16), '-u', rij) AS bron_id, jaar, organisatie, activiteit, wijk, doel,
    CAST(CAST(bedrag AS DECIMAL(16, 0)) * 0.01 AS DECIMAL(18, 2)) AS bedrag, bereik, ontvangen_op,
    lead(ontvangen_op) OVER (PARTITION BY jaar, organisatie, activiteit, wijk, doel ORDER BY ontvangen_op) AS vervangen_op
FROM (
    SELECT f.*, b.ontvangen_op, row_number() OVER (
        PARTITION BY jaar, organisatie, activiteit, wijk, doel, b.ontvangen_op ORDER BY f.bericht, f.rij DESC) AS volgorde
    FROM feit.subsidie f
    JOIN bericht b ON b.inhoud = f.bericht
) AS gerangschikt
WHERE volgorde = 1;

-- Money from the state.
CREATE OR REPLACE VIEW rijksmiddel AS
SELECT concat(substr(bericht, 1, 16), '-k', rij) AS bron_id, jaar, onderdeel, bron, structureel, CAST(CAST(bedrag
    AS DECIMAL(16, 0)) * 0.01 AS DECIMAL(18, 2)) AS bedrag, ontvangen_op,
    lead(ontvangen_op) OVER (PARTITION BY jaar, onderdeel, bron, structureel ORDER BY ontvangen_op) AS vervangen_op
FROM (
    SELECT f.*, b.ontvangen_op, row_number() OVER (
        PARTITION BY jaar, onderdeel, bron, structureel, b.ontvangen_op ORDER BY f.bericht, f.rij DESC) AS volgorde
    FROM feit.rijksmiddel f
    JOIN bericht b ON b.inhoud = f.bericht
) AS gerangschikt
WHERE volgorde = 1;

-- Reserves.
CREATE OR REPLACE VIEW reserve AS
SELECT concat(substr(bericht, 1, 16), '-q', rij) AS bron_id, jaar, onderdeel, bron, structureel, CAST(CAST(bedrag
    AS DECIMAL(16, 0)) * 0.01 AS DECIMAL(18, 2)) AS bedrag, ontvangen_op,
    lead(ontvangen_op) OVER (PARTITION BY jaar, onderdeel, bron, structureel ORDER BY ontvangen_op) AS vervangen_op
FROM (
    SELECT f.*, b.ontvangen_op, row_number() OVER (
        PARTITION BY jaar, onderdeel, bron, structureel, b.ontvangen_op ORDER BY f.bericht, f.rij DESC) AS volgorde
    FROM feit.reserve f
    JOIN bericht b ON b.inhoud = f.bericht
) AS gerangschikt
WHERE volgorde = 1;

-- What inhabitants pay themselves.
CREATE OR REPLACE VIEW eigenbijdrage AS
SELECT concat(substr(bericht, 1, 16), '-y', rij) AS bron_id, jaar, onderdeel, bron, structureel, CAST(CAST(bedrag
    AS DECIMAL(16, 0)) * 0.01 AS DECIMAL(18, 2)) AS bedrag, ontvangen_op,
    lead(ontvangen_op) OVER (PARTITION BY jaar, onderdeel, bron, structureel ORDER BY ontvangen_op) AS vervangen_op
FROM (
    SELECT f.*, b.ontvangen_op, row_number() OVER (
        PARTITION BY jaar, onderdeel, bron, structureel, b.ontvangen_op ORDER BY f.bericht, f.rij DESC) AS volgorde
    FROM feit.eigenbijdrage f
    JOIN bericht b ON b.inhoud = f.bericht
) AS gerangschikt
WHERE volgorde = 1;

-- Who waits, and for what.
CREATE OR REPLACE VIEW wachtlijst AS
SELECT concat(substr(bericht, 1, 16), '-w', rij) AS bron_id, client, voorziening, sinds, tot, uitkomst,
    ontvangen_op,
    lead(ontvangen_op) OVER (PARTITION BY client, voorziening, sinds ORDER BY ontvangen_op) AS vervangen_op
FROM (
    SELECT f.*, b.ontvangen_op, row_number() OVER (
        PARTITION BY client, voorziening, sinds, b.ontvangen_op ORDER BY f.bericht, f.rij DESC) AS volgorde
    FROM feit.wachtlijst f
    JOIN bericht b ON b.inhoud = f.bericht
) AS gerangschikt
WHERE volgorde = 1;

-- Wmo rides: outside the messages.
CREATE OR REPLACE VIEW rit AS
SELECT concat(substr(bericht, 1, 16), '-r', rij) AS bron_id, maand, bestemming, zone, uur, aantal,
    CAST(CAST(bedrag AS DECIMAL(16, 0)) * 0.01 AS DECIMAL(18, 2)) AS bedrag, ontvangen_op,
    lead(ontvangen_op) OVER (PARTITION BY maand, bestemming, zone, uur ORDER BY ontvangen_op) AS vervangen_op
FROM (
    SELECT f.*, b.ontvangen_op, row_number() OVER (
        PARTITION BY maand, bestemming, zone, uur, b.ontvangen_op ORDER BY f.bericht, f.rij DESC) AS volgorde
    FROM feit.rit f
    JOIN bericht b ON b.inhoud = f.bericht
) AS gerangschikt
WHERE volgorde = 1;

-- Price indices.
CREATE OR REPLACE VIEW prijsindex AS
SELECT concat(substr(bericht, 1, 16), '-x', rij) AS bron_id, jaar, reeks, CAST(index AS DECIMAL(18, 6)) AS index,
    bron, ontvangen_op,
    lead(ontvangen_op) OVER (PARTITION BY jaar, reeks ORDER BY ontvangen_op) AS vervangen_op
FROM (
    SELECT f.*, b.ontvangen_op, row_number() OVER (
        PARTITION BY jaar, reeks, b.ontvangen_op ORDER BY f.bericht, f.rij DESC) AS volgorde
    FROM feit.prijsindex f
    JOIN bericht b ON b.inhoud = f.bericht
) AS gerangschikt
WHERE volgorde = 1;
