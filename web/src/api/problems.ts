// Generated from src/*/problems.toml by tools/generate.ts; do not edit.

export type ProblemCode =
  | 'absent'
  | 'not_permitted'
  | 'replayed'
  | 'key_reused'
  | 'version_conflict'
  | 'version_missing'
  | 'idempotency_key_missing'
  | 'log_entry_changed'
  | 'log_images_changed'
  | 'log_images_orphaned'
  | 'log_entries_missing'
  | 'log_chain_broken'
  | 'log_tail_removed'
  | 'log_rewritten'
  | 'log_head_forged'
  | 'log_head_unreadable'
  | 'log_key_missing'
  | 'row_changed'
  | 'row_removed'
  | 'row_added'
  | 'deliberation_in_future'
  | 'attendance_wrong'
  | 'minutes_number_missing'
  | 'conclusion_open'
  | 'departure_without_reason'
  | 'conclusion_absent'
  | 'nothing_to_conclude'
  | 'other_authority'
  | 'committee_place_absent'
  | 'rulebook_not_loaded'
  | 'setting_unknown'
  | 'setting_not_followed'
  | 'cycle_absent'
  | 'cycle_exists'
  | 'cycle_closed'
  | 'year_wrong'
  | 'engine_rules_absent'
  | 'settings_fixed'
  | 'settings_unfounded'
  | 'already_decided'
  | 'act_out_of_order'
  | 'registration_closed'
  | 'review_in_future'
  | 'review_before_registration'
  | 'not_assessed'
  | 'review_missing'
  | 'answers_missing'
  | 'answer_missing'
  | 'criterion_unknown'
  | 'level_unknown'
  | 'sector_unknown'
  | 'flag_unknown'
  | 'flag_settled'
  | 'scope_settled_already'
  | 'upload_absent'
  | 'upload_hash_wrong'
  | 'upload_too_large'
  | 'upload_quota_reached'
  | 'upload_elsewhere'
  | 'upload_unfinished'
  | 'upload_damaged'
  | 'verdict_left_open'
  | 'verdict_reason_missing'
  | 'appraisal_incomplete'
  | 'not_enough_known'
  | 'second_person_awaited'
  | 'second_person_is_first'
  | 'no_verdict_to_second'
  | 'concluded_before_appraisal'
  | 'window_not_over'
  | 'decided_before_conclusion'
  | 'dossier_absent'
  | 'enrolled_already'
  | 'subject_not_found'
  | 'no_authority'
  | 'nothing_to_enrol'
  | 'too_many_at_once'
  | 'scope_not_known'
  | 'confirmer_not_yours'
  | 'entries_wrong'
  | 'figure_in_future'
  | 'review_role_unknown'
  | 'return_reason_missing'
  | 'evidence_name_wrong'
  | 'evidence_kind_wrong'
  | 'evidence_empty'
  | 'evidence_absent'
  | 'evidence_reason_missing'
  | 'entry_repeated'
  | 'registration_by_its_act'
  | 'facts_changed'
  | 'paper_unknown'
  | 'delegation_not_possible'
  | 'review_role_missing'
  | 'window_still_runs'
  | 'delegation_place_absent'
  | 'delegation_tiers_wrong'
  | 'delegation_kinds_wrong'
  | 'delegation_document_missing'
  | 'delegation_dates_wrong'
  | 'delegation_overlaps'
  | 'nothing_to_read'
  | 'reasons_read_already'
  | 'reading_on_behalf'
  | 'handover_absent'
  | 'handover_post_absent'
  | 'handover_posts_differ'
  | 'handover_to_oneself'
  | 'handover_document_missing'
  | 'handover_not_yours'
  | 'handover_confirmed_already'
  | 'papers_missing'
  | 'paper_missing'
  | 'paper_undated'
  | 'paper_in_future'
  | 'event_unknown'
  | 'category_unknown'
  | 'discipline_unknown'
  | 'date_in_future'
  | 'count_wrong'
  | 'paper_number_needed'
  | 'fact_unknown'
  | 'fact_value_wrong'
  | 'numerator_above_denominator'
  | 'confirmation_undated'
  | 'withdrawal_reason_missing'
  | 'incident_absent'
  | 'subject_absent'
  | 'figure_wrong'
  | 'weighing_not_yours'
  | 'withdrawal_not_yours'
  | 'weighing_reason_missing'
  | 'degree_unstated'
  | 'counts_only_paper'
  | 'counts_only_discipline'
  | 'counts_only_reason'
  | 'counts_only_weighing'
  | 'unknown_route'
  | 'method_not_allowed'
  | 'malformed_request'
  | 'malformed_address'
  | 'headers_too_large'
  | 'body_too_large'
  | 'wrong_media_type'
  | 'body_not_json'
  | 'body_too_deep'
  | 'key_repeated'
  | 'fields_invalid'
  | 'field_missing'
  | 'field_unknown'
  | 'field_wrong_type'
  | 'field_bad_date'
  | 'field_bad_choice'
  | 'field_bad_id'
  | 'field_bad_text'
  | 'field_too_short'
  | 'field_too_long'
  | 'field_out_of_range'
  | 'field_too_many_items'
  | 'field_faults_left_out'
  | 'version_not_understood'
  | 'idempotency_key_not_understood'
  | 'foreign_page'
  | 'csrf_missing'
  | 'too_busy'
  | 'request_timed_out'
  | 'bug'
  | 'breakdown'
  | 'not_signed_in'
  | 'another_person'
  | 'sign_in_wrong'
  | 'sign_in_too_soon'
  | 'sign_in_busy'
  | 'account_malformed'
  | 'account_taken'
  | 'person_closed'
  | 'password_too_short'
  | 'password_malformed'
  | 'password_guessable'
  | 'current_password_wrong'
  | 'link_not_valid'
  | 'already_initialised'
  | 'own_post'
  | 'post_seat_wrong'
  | 'post_dates_wrong'
  | 'post_overlaps'
  | 'post_over'
  | 'document_missing'
  | 'person_name_missing'
  | 'post_title_missing'
  | 'seat_absent'
  | 'session_absent'
  | 'on_behalf_malformed'
  | 'pin_malformed'
  | 'pin_easy'
  | 'pin_wrong'
  | 'pin_password_needed'
  | 'pin_not_for_administrators'
  | 'pin_absent'
  | 'table_empty'
  | 'table_too_large'
  | 'table_kind_unknown'
  | 'table_old_workbook'
  | 'table_utf16'
  | 'table_not_utf8'
  | 'table_damaged'
  | 'table_unclosed_quote'
  | 'table_stray_quote'
  | 'table_too_many_rows'
  | 'table_too_many_columns'
  | 'table_cell_too_long'
  | 'table_unpacks_too_large'
  | 'decision_number_wrong'
  | 'decision_number_used'
  | 'decision_in_future'
  | 'decision_absent'
  | 'decision_place_absent'
  | 'nothing_to_decide'
  | 'not_in_conclusion'
  | 'conclusion_not_found'
  | 'decided_elsewhere'
  | 'certificate_absent'
  | 'verification_too_often'
  | 'draft_absent'
  | 'draft_out_of_order'
  | 'draft_number_missing'
  | 'draft_signer_missing'
  | 'hand_back_reason_missing'
  | 'dossier_in_draft'
  | 'number_in_draft'
  | 'listed_twice'
  | 'register_too_often'
  | 'publication_paper_missing'
  | 'publication_not_of_province'
  | 'registry_form_invalid'
  | 'name_missing'
  | 'name_unreadable'
  | 'name_too_long'
  | 'place_code_malformed'
  | 'place_code_lost_zeros'
  | 'place_code_borne'
  | 'place_unknown'
  | 'place_parent_wrong'
  | 'place_type_unknown'
  | 'place_outlives_parent'
  | 'place_has_children'
  | 'redraw_unfounded'
  | 'period_backwards'
  | 'day_implausible'
  | 'change_too_early'
  | 'already_ended'
  | 'subject_code_malformed'
  | 'subject_code_borne'
  | 'subject_ground_wrong'
  | 'subject_manager_missing'
  | 'subject_manager_wrong'
  | 'delegation_unfounded'
  | 'commune_subject_borne'
  | 'profile_malformed'
  | 'outside_part'
  | 'subject_place_ended'
  | 'subject_unknown'
  | 'import_heading_missing'
  | 'import_heading_unknown'
  | 'import_heading_twice'
  | 'import_cell_formula'
  | 'import_date_unreadable'
  | 'import_date_missing'
  | 'import_kind_unknown'
  | 'import_basis_unknown'
  | 'import_code_twice'
  | 'import_differs'
  | 'import_not_entered'
  | 'outline_file_unreadable'
  | 'outline_shape_unreadable'
  | 'outline_file_too_fine'
  | 'outline_shape_too_fine'
  | 'outline_codes_absent'
  | 'outline_twice'
  | 'outline_archipelago_missing'
  | 'quick_report_absent'
  | 'rulebook_unreadable'
  | 'rulebook_too_large'
  | 'rulebook_invalid'
  | 'rulebook_syntax'
  | 'rulebook_key_missing'
  | 'rulebook_key_unknown'
  | 'rulebook_key_twice'
  | 'rulebook_value_invalid'
  | 'rulebook_reference_unknown'
  | 'rulebook_threshold_above_whole'
  | 'rulebook_period_reversed'
  | 'rulebook_type_mismatch'
  | 'rulebook_supplement_of_another'
  | 'data_folder_absent'
  | 'data_folder_foreign'
  | 'data_not_empty'
  | 'not_up_to_date'
  | 'installation_file_unreadable'
  | 'listen_malformed'
  | 'demonstration_is_local'
  | 'today_is_not_chosen'
  | 'demonstration_day_outside'
  | 'rulebook_doubled'
  | 'log_unsound'
  | 'secret_swapped'
  | 'import_of_other_kind'
  | 'backup_unreadable'
  | 'evidence_damaged'
  | 'account_absent'
  | 'jobs_too_many'
  | 'job_over'
  | 'job_not_done'
  | 'job_interrupted'
  | 'job_broke'
  | 'import_not_checked'
  | 'part_only'
  | 'backup_not_checked'
  | 'restoration_by_command'
  | 'confirmation_wrong'
  | 'command_unknown'
  | 'wrong_usage';

export type ProblemFacts = {
  absent: Record<string, never>;
  not_permitted: Record<string, never>;
  replayed: Record<string, never>;
  key_reused: Record<string, never>;
  version_conflict: { expected: number; current: number };
  version_missing: Record<string, never>;
  idempotency_key_missing: Record<string, never>;
  log_entry_changed: { realm: string; seq: number; act: string; on: string };
  log_images_changed: { realm: string; seq: number; act: string; on: string };
  log_images_orphaned: { realm: string; seq: number };
  log_entries_missing: { realm: string; first: number; last: number };
  log_chain_broken: { realm: string; seq: number };
  log_tail_removed: { realm: string; first: number; last: number; signed_on: string };
  log_rewritten: { realm: string; seq: number; signed_on: string };
  log_head_forged: { realm: string; seq: number; signed_on: string };
  log_head_unreadable: { line: number };
  log_key_missing: Record<string, never>;
  row_changed: { table: string; key: string; columns: string; realm: string; seq: number };
  row_removed: { table: string; key: string; realm: string; seq: number };
  row_added: { table: string; key: string };
  deliberation_in_future: { held_on: string };
  attendance_wrong: { present: number; appointed: number };
  minutes_number_missing: Record<string, never>;
  conclusion_open: { subject: string };
  departure_without_reason: { subject: string };
  conclusion_absent: Record<string, never>;
  nothing_to_conclude: Record<string, never>;
  other_authority: { subject: string };
  committee_place_absent: { place: string };
  rulebook_not_loaded: { rulebook: string };
  setting_unknown: { setting: string; value: string };
  setting_not_followed: { setting: string; value: string; clause: string };
  cycle_absent: { year: number };
  cycle_exists: { year: number };
  cycle_closed: { year: number; closed_on: string };
  year_wrong: { first: number; last: number };
  engine_rules_absent: { rulebook: string };
  settings_fixed: { year: number; fixed_on: string };
  settings_unfounded: Record<string, never>;
  already_decided: { subject: string };
  act_out_of_order: { step: string; subject: string; state: string };
  registration_closed: { opens_on: string; closed_on: string };
  review_in_future: { held_on: string };
  review_before_registration: { held_on: string; registered_on: string };
  not_assessed: { subject: string };
  review_missing: { subject: string };
  answers_missing: { count: number };
  answer_missing: { criterion: string };
  criterion_unknown: { criterion: string };
  level_unknown: { level: string };
  sector_unknown: { sector: string };
  flag_unknown: { flag: string };
  flag_settled: { flag: string };
  scope_settled_already: { subject: string };
  upload_absent: Record<string, never>;
  upload_hash_wrong: Record<string, never>;
  upload_too_large: { maximum: number };
  upload_quota_reached: { count: number; bytes: number };
  upload_elsewhere: { arrived: number; offset: number };
  upload_unfinished: { arrived: number; size: number };
  upload_damaged: { name: string };
  verdict_left_open: { criterion: string };
  verdict_reason_missing: { criterion: string };
  appraisal_incomplete: { subject: string; count: number };
  not_enough_known: { criterion: string; why: string };
  second_person_awaited: { subject: string; count: number };
  second_person_is_first: Record<string, never>;
  no_verdict_to_second: { criterion: string };
  concluded_before_appraisal: { held_on: string; appraised_on: string };
  window_not_over: { subject: string; window_ends_on: string };
  decided_before_conclusion: { issued_on: string; concluded_on: string };
  dossier_absent: Record<string, never>;
  enrolled_already: { subject: string; year: number };
  subject_not_found: { subject: string };
  no_authority: { subject: string };
  nothing_to_enrol: Record<string, never>;
  too_many_at_once: { max: number };
  scope_not_known: { subject: string; why: string };
  confirmer_not_yours: Record<string, never>;
  entries_wrong: { count: number };
  figure_in_future: { date: string };
  review_role_unknown: { role: string };
  return_reason_missing: Record<string, never>;
  evidence_name_wrong: Record<string, never>;
  evidence_kind_wrong: Record<string, never>;
  evidence_empty: Record<string, never>;
  evidence_absent: Record<string, never>;
  evidence_reason_missing: Record<string, never>;
  entry_repeated: { entry: string };
  registration_by_its_act: Record<string, never>;
  facts_changed: { subject: string; appraised_on: string };
  paper_unknown: { paper: string };
  delegation_not_possible: { subject: string };
  review_role_missing: { role: string };
  window_still_runs: { window_ends_on: string };
  delegation_place_absent: { place: string; day: string };
  delegation_tiers_wrong: { from: string; to: string };
  delegation_kinds_wrong: Record<string, never>;
  delegation_document_missing: Record<string, never>;
  delegation_dates_wrong: Record<string, never>;
  delegation_overlaps: { document: string };
  nothing_to_read: Record<string, never>;
  reasons_read_already: { read_on: string };
  reading_on_behalf: { name: string };
  handover_absent: Record<string, never>;
  handover_post_absent: Record<string, never>;
  handover_posts_differ: Record<string, never>;
  handover_to_oneself: Record<string, never>;
  handover_document_missing: Record<string, never>;
  handover_not_yours: Record<string, never>;
  handover_confirmed_already: { confirmed_on: string };
  papers_missing: { count: number };
  paper_missing: { paper: string; clause: string };
  paper_undated: { paper: string };
  paper_in_future: { paper: string; dated_on: string };
  event_unknown: { event: string };
  category_unknown: { category: string };
  discipline_unknown: { discipline: string };
  date_in_future: { date: string };
  count_wrong: { max: number };
  paper_number_needed: { event: string };
  fact_unknown: { fact: string };
  fact_value_wrong: { fact: string; type: string };
  numerator_above_denominator: { fact: string; numerator: number; denominator: number };
  confirmation_undated: { date: string };
  withdrawal_reason_missing: Record<string, never>;
  incident_absent: Record<string, never>;
  subject_absent: { subject: string };
  figure_wrong: { max: number };
  weighing_not_yours: Record<string, never>;
  withdrawal_not_yours: Record<string, never>;
  weighing_reason_missing: Record<string, never>;
  degree_unstated: { event: string };
  counts_only_paper: { letters_max: number };
  counts_only_discipline: Record<string, never>;
  counts_only_reason: Record<string, never>;
  counts_only_weighing: Record<string, never>;
  unknown_route: Record<string, never>;
  method_not_allowed: { allowed: string };
  malformed_request: Record<string, never>;
  malformed_address: Record<string, never>;
  headers_too_large: { maximum: number };
  body_too_large: { maximum: number };
  wrong_media_type: { expected: string };
  body_not_json: { position: number };
  body_too_deep: { maximum: number };
  key_repeated: { key: string };
  fields_invalid: { count: number };
  field_missing: Record<string, never>;
  field_unknown: Record<string, never>;
  field_wrong_type: { expected: string };
  field_bad_date: { given: string };
  field_bad_choice: { given: string; allowed: string };
  field_bad_id: Record<string, never>;
  field_bad_text: Record<string, never>;
  field_too_short: { minimum: number };
  field_too_long: { maximum: number; length: number };
  field_out_of_range: { minimum: number; maximum: number };
  field_too_many_items: { maximum: number; count: number };
  field_faults_left_out: { count: number };
  version_not_understood: Record<string, never>;
  idempotency_key_not_understood: Record<string, never>;
  foreign_page: Record<string, never>;
  csrf_missing: Record<string, never>;
  too_busy: { seconds: number };
  request_timed_out: Record<string, never>;
  bug: { incident: string };
  breakdown: { incident: string };
  not_signed_in: Record<string, never>;
  another_person: { name: string };
  sign_in_wrong: Record<string, never>;
  sign_in_too_soon: { seconds: number };
  sign_in_busy: Record<string, never>;
  account_malformed: Record<string, never>;
  account_taken: { account: string };
  person_closed: Record<string, never>;
  password_too_short: { length_min: number };
  password_malformed: Record<string, never>;
  password_guessable: Record<string, never>;
  current_password_wrong: Record<string, never>;
  link_not_valid: Record<string, never>;
  already_initialised: Record<string, never>;
  own_post: Record<string, never>;
  post_seat_wrong: { role: string };
  post_dates_wrong: Record<string, never>;
  post_overlaps: { title: string };
  post_over: { ended_on: string };
  document_missing: Record<string, never>;
  person_name_missing: Record<string, never>;
  post_title_missing: Record<string, never>;
  seat_absent: Record<string, never>;
  session_absent: Record<string, never>;
  on_behalf_malformed: Record<string, never>;
  pin_malformed: Record<string, never>;
  pin_easy: Record<string, never>;
  pin_wrong: { tries_left: number };
  pin_password_needed: Record<string, never>;
  pin_not_for_administrators: Record<string, never>;
  pin_absent: Record<string, never>;
  table_empty: Record<string, never>;
  table_too_large: { limit_mb: number };
  table_kind_unknown: Record<string, never>;
  table_old_workbook: Record<string, never>;
  table_utf16: Record<string, never>;
  table_not_utf8: { row: number; column: string };
  table_damaged: Record<string, never>;
  table_unclosed_quote: { row: number; column: string };
  table_stray_quote: { row: number; column: string };
  table_too_many_rows: { limit: number };
  table_too_many_columns: { row: number; limit: number };
  table_cell_too_long: { row: number; column: string; limit: number };
  table_unpacks_too_large: Record<string, never>;
  decision_number_wrong: { number: string };
  decision_number_used: { number: string; issued_on: string };
  decision_in_future: { issued_on: string };
  decision_absent: Record<string, never>;
  decision_place_absent: { place: string };
  nothing_to_decide: Record<string, never>;
  not_in_conclusion: { subject: string };
  conclusion_not_found: Record<string, never>;
  decided_elsewhere: { subject: string };
  certificate_absent: Record<string, never>;
  verification_too_often: Record<string, never>;
  draft_absent: Record<string, never>;
  draft_out_of_order: { step: string; state: string };
  draft_number_missing: Record<string, never>;
  draft_signer_missing: Record<string, never>;
  hand_back_reason_missing: Record<string, never>;
  dossier_in_draft: { subject: string; number: string };
  number_in_draft: { number: string };
  listed_twice: { subject: string };
  register_too_often: Record<string, never>;
  publication_paper_missing: Record<string, never>;
  publication_not_of_province: { place: string };
  registry_form_invalid: Record<string, never>;
  name_missing: Record<string, never>;
  name_unreadable: Record<string, never>;
  name_too_long: { limit: number };
  place_code_malformed: { code: string; digit_count: number };
  place_code_lost_zeros: { code: string; perhaps: string };
  place_code_borne: { code: string; name: string };
  place_unknown: { place: string; day: string };
  place_parent_wrong: { parent: string };
  place_type_unknown: { type: string };
  place_outlives_parent: { parent: string; day: string };
  place_has_children: { name: string; child_count: number; day: string };
  redraw_unfounded: Record<string, never>;
  period_backwards: { from: string; to: string };
  day_implausible: { day: string };
  change_too_early: { day: string; latest: string };
  already_ended: { ended_on: string };
  subject_code_malformed: { code: string };
  subject_code_borne: { code: string };
  subject_ground_wrong: { place: string };
  subject_manager_missing: Record<string, never>;
  subject_manager_wrong: { manager: string };
  delegation_unfounded: Record<string, never>;
  commune_subject_borne: { code: string };
  profile_malformed: Record<string, never>;
  outside_part: { path: string; part: string };
  subject_place_ended: { day: string };
  subject_unknown: { code: string; day: string };
  import_heading_missing: { heading: string };
  import_heading_unknown: { heading: string };
  import_heading_twice: { heading: string };
  import_cell_formula: Record<string, never>;
  import_date_unreadable: { text: string };
  import_date_missing: Record<string, never>;
  import_kind_unknown: { text: string };
  import_basis_unknown: { text: string };
  import_code_twice: { code: string; first_row: number };
  import_differs: { code: string; recorded: string };
  import_not_entered: { refused: number };
  outline_file_unreadable: Record<string, never>;
  outline_shape_unreadable: { number: number };
  outline_file_too_fine: { limit: number };
  outline_shape_too_fine: { place: string };
  outline_codes_absent: Record<string, never>;
  outline_twice: { place: string };
  outline_archipelago_missing: { archipelago: string };
  quick_report_absent: { day: string };
  rulebook_unreadable: { file: string };
  rulebook_too_large: { file: string };
  rulebook_invalid: { file: string; faults: number };
  rulebook_syntax: { reason: string };
  rulebook_key_missing: { key: string };
  rulebook_key_unknown: { key: string };
  rulebook_key_twice: { key: string };
  rulebook_value_invalid: { key: string; value: string; expected: string };
  rulebook_reference_unknown: { list: string; code: string };
  rulebook_threshold_above_whole: { value: string };
  rulebook_period_reversed: { from: string; to: string };
  rulebook_type_mismatch: { fact: string; test: string };
  rulebook_supplement_of_another: { supplement: string; of: string; rulebook: string };
  data_folder_absent: { folder: string };
  data_folder_foreign: { folder: string };
  data_not_empty: { place: string };
  not_up_to_date: { folder: string };
  installation_file_unreadable: { file: string };
  listen_malformed: { address: string };
  demonstration_is_local: { address: string };
  today_is_not_chosen: Record<string, never>;
  demonstration_day_outside: { day: string };
  rulebook_doubled: { rulebook: string };
  log_unsound: { count: number };
  secret_swapped: { person: string };
  import_of_other_kind: { asked: string; found: string };
  backup_unreadable: { why: string };
  evidence_damaged: { name: string };
  account_absent: { account: string };
  jobs_too_many: { maximum: number };
  job_over: Record<string, never>;
  job_not_done: Record<string, never>;
  job_interrupted: Record<string, never>;
  job_broke: { incident: string };
  import_not_checked: Record<string, never>;
  part_only: Record<string, never>;
  backup_not_checked: Record<string, never>;
  restoration_by_command: Record<string, never>;
  confirmation_wrong: { name: string };
  command_unknown: { command: string };
  wrong_usage: { what: string };
};
