-- SPDX-License-Identifier: EUPL-1.2
-- Every allocation that was ever received has a number, and so has every client of one: shorter to look up for each declared
-- line than three or four texts. A number says nothing, and may be another one when the store holds another batch.
-- voorraad
CREATE OR REPLACE VIEW toewijzingssleutel AS
SELECT domein, gemeente, toewijzingnummer, CAST(row_number() OVER (ORDER BY domein, gemeente, toewijzingnummer) AS INTEGER) AS
    toewijzing_nr
FROM feit.toewijzing
GROUP BY domein, gemeente, toewijzingnummer;

-- voorraad
CREATE OR REPLACE VIEW clientsleutel AS
SELECT domein, gemeente, client, toewijzingnummer,
    CAST(row_number() OVER (ORDER BY domein, gemeente, toewijzingnummer, client) AS INTEGER) AS client_nr
FROM feit.toewijzing
GROUP BY domein, gemeente, client, toewijzingnummer;
