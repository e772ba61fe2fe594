-- Why a subject failed, where the committee departed from the appraisal.
select reason from conclusion_items where dossier_id = $1
