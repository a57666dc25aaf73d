-- SPDX-License-Identifier: EUPL-1.2
-- Every month from 2010 to 2049 with its first day and that of the next: what runs for a time is counted in each of them.
CREATE OR REPLACE VIEW kalendermaand AS
SELECT maand, CAST(concat(maand, '-01') AS DATE) AS eerste,
    CAST(CAST(concat(maand, '-01') AS DATE) + INTERVAL '1' MONTH AS DATE) AS volgende
FROM (
    SELECT concat(tien.jaren, een.jaar, '-', maand.nummer) AS maand
    FROM (VALUES ('201'), ('202'), ('203'), ('204')) AS tien (jaren)
    CROSS JOIN (VALUES ('0'), ('1'), ('2'), ('3'), ('4'), ('5'), ('6'), ('7'), ('8'), ('9')) AS een (jaar)
    CROSS JOIN (VALUES ('01'), ('02'), ('03'), ('04'), ('05'), ('06'), ('07'), ('08'), ('09'), ('10'), ('11'), ('12'))
        AS maand (nummer)
) AS alle;
