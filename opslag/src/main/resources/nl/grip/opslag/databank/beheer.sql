-- SPDX-License-Identifier: EUPL-1.2
-- What the store knows about what it holds. Rows are only added, never changed; no index (wrong answers after kill -9).
CREATE SCHEMA beheer;

-- The layout of the tables: Schema.VERSIE.
CREATE TABLE beheer.versie (versie BIGINT NOT NULL);

-- What was put in at once, written in the same transaction as its facts: the counterpart of `klaar` in the journaal.
CREATE TABLE beheer.batch (batch VARCHAR NOT NULL, bestanden BIGINT NOT NULL, rijen BIGINT NOT NULL, centen BIGINT NOT NULL);

-- One row for each message or table whose facts are in the store; `inhoud` is the `bericht` of its facts.
CREATE TABLE beheer.bericht (
    inhoud VARCHAR NOT NULL,
    soort VARCHAR NOT NULL,          -- WMO301 ... JW325, or the name of a table
    domein VARCHAR,                  -- Wmo or Jeugd; empty for a table
    release VARCHAR NOT NULL,
    afzender VARCHAR NOT NULL,
    identificatie VARCHAR NOT NULL,  -- BerichtIdentificatie
    rijen BIGINT NOT NULL,
    bedrag BIGINT,                   -- eurocents
    batch VARCHAR NOT NULL
);

-- Every time that something was seen: read, the same message in another envelope, or refused.
CREATE TABLE beheer.waarneming (
    sha256 VARCHAR NOT NULL,         -- of the bytes as received
    inhoud VARCHAR,                  -- empty when it was refused before that could be told
    bestand VARCHAR NOT NULL,        -- path as given, digit runs that pass the elfproef masked
    soort VARCHAR NOT NULL,
    release VARCHAR NOT NULL,
    afzender VARCHAR NOT NULL,
    ontvangen_op DATE,
    ontvangen_bron VARCHAR,          -- envelop, dagtekening or bestand
    gelezen_op TIMESTAMPTZ NOT NULL,
    rijen BIGINT NOT NULL,
    aanvaard BIGINT NOT NULL,
    geweigerd BIGINT NOT NULL,
    bedrag BIGINT,                   -- eurocents
    uitkomst VARCHAR NOT NULL,       -- gelezen, al_bekend or geweigerd
    reden VARCHAR NOT NULL,
    batch VARCHAR NOT NULL
);

-- Earliest day on which a message was received: every question about what was known on a day asks this.
CREATE VIEW beheer.ontvangst AS
SELECT inhoud, min(ontvangen_op) AS ontvangen_op
FROM beheer.waarneming
WHERE uitkomst <> 'geweigerd'
GROUP BY inhoud;

-- What was wrong with what was received.
CREATE TABLE beheer.bevinding (
    sha256 VARCHAR NOT NULL,
    bestand VARCHAR NOT NULL,
    regel BIGINT NOT NULL,
    plaats VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    ernst VARCHAR NOT NULL,          -- weigering or melding
    gevonden VARCHAR NOT NULL,
    verwacht VARCHAR NOT NULL,
    gevolg VARCHAR NOT NULL,
    herstel VARCHAR NOT NULL,
    bron VARCHAR NOT NULL,
    batch VARCHAR NOT NULL
);

-- Messages out of whose sources a vernietiging took somebody. When one comes again it is not kept: that person is in it.
CREATE TABLE beheer.herschreven (inhoud VARCHAR NOT NULL);

-- Which text of the meaning views (betekenis/*.sql) is loaded; replaced with them.
CREATE VIEW beheer.betekenis AS SELECT '' AS vingerafdruk;

-- What is left of the declared lines of destroyed persons: sums that point at nobody, so that a figure on an earlier
-- peildatum stays what it was. A sum counts as declared from ontvangen_op and as rejected from afgewezen_op.
CREATE TABLE beheer.bevroren_som (
    domein VARCHAR NOT NULL,
    gemeente VARCHAR NOT NULL,
    voorziening VARCHAR,
    eenheid VARCHAR,
    maand VARCHAR NOT NULL,          -- month of care, JJJJ-MM
    ontvangen_op DATE NOT NULL,
    afgewezen_op DATE,               -- empty when not rejected
    volume BIGINT NOT NULL,          -- of eenheid, credits subtract
    bedrag BIGINT NOT NULL           -- eurocents, credits subtract
);
