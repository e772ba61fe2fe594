-- Sweeping contents: whether any row, removed ones too, still rests on this one.
select count(*) from evidence where sha256 = $1
