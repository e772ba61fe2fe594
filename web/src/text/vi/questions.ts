/**
 * Criteria, events and facts as one would ask a neighbour. The codes are the rulebook's; what has
 * no entry here is asked in the rulebook's own caption.
 */
const plan = 'Đơn vị có kế hoạch bảo đảm an ninh, trật tự trong ba tháng đầu năm không?';
const registered = 'Đơn vị có đăng ký phấn đấu trong ba tháng đầu năm không?';
const resolution =
  'Tổ chức Đảng có nghị quyết (riêng hoặc lồng ghép) trong ba tháng đầu năm không?';
const model = 'Có ít nhất một mô hình phong trào đang hoạt động tốt không?';
const rules =
  'Đơn vị có làm đúng chủ trương, pháp luật và quy định của địa phương về an ninh, trật tự không?';
const coordination = 'Quy chế phối hợp với Công an có được thực hiện không?';
const force =
  'Lực lượng bảo vệ có đạt danh hiệu hoặc được xếp loại hoàn thành tốt nhiệm vụ trở lên không?';
const units =
  'Có ít nhất 70 % phòng, ban, tổ, đội đạt danh hiệu hoặc hoàn thành tốt nhiệm vụ không?';
const partyResolution = 'Nghị quyết của tổ chức Đảng (riêng hoặc lồng ghép)';

export const questions = {
  question: {
    '4.1-resolution': 'Chi bộ có ra nghị quyết về an ninh, trật tự trong ba tháng đầu năm không?',
    '4.1-registration': 'Khu dân cư có đăng ký phấn đấu trong ba tháng đầu năm không?',
    '4.1-households': 'Tất cả các hộ đang sống ở đây đã đăng ký tham gia chưa?',
    '4.2':
      'Bà con có làm đúng chủ trương của Đảng, pháp luật của Nhà nước và quy định của ' +
      'địa phương về an ninh, trật tự không?',
    '4.3a': 'Có ai hoạt động chống Đảng, chống chính quyền, chia rẽ đoàn kết không?',
    '4.3b': 'Có việc phá hoại công trình, mục tiêu quan trọng không?',
    '4.3c': 'Có việc truyền đạo, lập đạo trái pháp luật không?',
    '4.3d': 'Có ai lợi dụng tôn giáo, dân tộc, tranh chấp, khiếu nại để gây rối không?',
    '4.3dd': 'Có ai hoạt động ly khai, đòi tự trị không?',
    '4.3e': 'Có tranh chấp, mâu thuẫn kéo dài, phức tạp giữa bà con không?',
    '4.3g': 'Có ai xúi giục, ép buộc, mua chuộc người khác tụ tập khiếu kiện, gây rối không?',
    '4.4a': 'Tội phạm, tệ nạn, vi phạm pháp luật có tăng so với năm trước không?',
    '4.4b': 'Có xảy ra tội phạm nghiêm trọng (như cướp, giết người, ma túy lớn) không?',
    '4.4c-hot_spot': 'Có nơi nào mới thành điểm nóng về trật tự (tụ tập, cờ bạc, ma túy) không?',
    '4.4c-person': 'Có thêm người nghiện hoặc mắc tệ nạn xã hội mới không?',
    '4.4c-management':
      'Người cần quản lý, giáo dục đang sống ở đây có được giúp đỡ, quản lý tốt không?',
    '4.4d': 'Có cháy, nổ lớn, tai nạn lao động chết người hoặc sự cố nghiêm trọng không?',
    '4.4d-accident': 'Có cháy, nổ lớn hoặc tai nạn lao động chết người không?',
    '4.4d-incident': 'Có sự cố nghiêm trọng không?',
    '4.5-rating':
      'Tổ bảo vệ an ninh, trật tự ở đây có được xếp loại “Hoàn thành nhiệm vụ” trở lên không?',
    '4.5-discipline': 'Có người nào trong tổ bảo vệ an ninh, trật tự bị kỷ luật không?',
    '6.1-resolution': resolution,
    '6.1-plan': plan,
    '6.1-registration': registered,
    '6.1-rules': 'Đơn vị có đủ các nội quy, quy chế cần thiết không?',
    '6.1-informed': 'Mọi cán bộ, nhân viên, người lao động đã được phổ biến chưa?',
    '6.1-model': model,
    '6.2-rules': rules,
    '6.2-coordination': coordination,
    '6.3a': 'Có việc truyền đạo, phát triển tôn giáo trái pháp luật trong đơn vị không?',
    '6.3b': 'Có ai lợi dụng tôn giáo, dân tộc, tranh chấp, khiếu nại để gây phức tạp không?',
    '6.3c': 'Có ai xúi giục, ép buộc người khác tụ tập khiếu kiện, gây rối không?',
    '6.3d': 'Có đình công, lãn công trái pháp luật không?',
    '6.3dd': 'Có xảy ra tội phạm nghiêm trọng trong đơn vị không?',
    '6.3e': 'Có vi phạm quy định bảo vệ bí mật nhà nước không?',
    '6.3g':
      'Có cháy, nổ lớn, tai nạn lao động chết người, sự cố, vi phạm môi trường hoặc an ' +
      'toàn thực phẩm nghiêm trọng không?',
    '6.3h':
      'Có người bị xử phạt hành chính về an ninh, trật tự, hoặc mắc tệ nạn bị kỷ luật từ ' +
      'cảnh cáo trở lên không?',
    '6.4-merit': force,
    '6.4-discipline': 'Có người nào của lực lượng bảo vệ bị kỷ luật từ cảnh cáo trở lên không?',
    '6.5-merit': units,
    '6.5-discipline':
      'Có người nào ở các phòng, ban, tổ, đội bị kỷ luật từ cảnh cáo trở lên không?',
    '7.1-resolution': resolution,
    '7.1-plan': plan,
    '7.1-registration': registered,
    '7.1-rules': 'Nhà trường có đủ các nội quy, quy chế cần thiết không?',
    '7.1-informed': 'Mọi cán bộ, giáo viên, nhân viên và học sinh đã được phổ biến chưa?',
    '7.1-model': model,
    '7.2-rules': rules,
    '7.2-coordination': coordination,
    '7.2-parents': 'Nhà trường có hình thức phối hợp với Ban Đại diện cha mẹ học sinh không?',
    '7.4-violence': 'Có xảy ra bạo lực học đường không?',
    '7.4-discipline':
      'Có cán bộ, giáo viên, học sinh phạm tội, hoặc mắc tệ nạn bị kỷ luật từ cảnh cáo ' +
      'trở lên không?',
    '7.5-merit': force,
    '7.5-discipline': 'Có người nào của lực lượng bảo vệ bị kỷ luật từ cảnh cáo trở lên không?',
    '7.6-merit':
      'Có ít nhất 70 % khoa, phòng, ban, tổ chuyên môn đạt danh hiệu hoặc hoàn thành tốt ' +
      'nhiệm vụ không?',
    '7.6-discipline':
      'Có người nào ở các khoa, phòng, ban, tổ chuyên môn bị kỷ luật từ cảnh cáo trở lên không?',
  } as Record<string, string>,
  /** By fact; by criterion where it is asked differently of one kind. */
  askFact: {
    '6.1-resolution': partyResolution,
    '7.1-resolution': partyResolution,
    '6.1-informed':
      'Bao nhiêu cán bộ, nhân viên, người lao động đã được phổ biến nội quy và các tiêu chí?',
    '7.1-informed':
      'Bao nhiêu cán bộ, giáo viên, nhân viên và người học đã được phổ biến nội quy và các ' +
      'tiêu chí?',
    '6.5-merit': 'Bao nhiêu phòng, ban, tổ, đội đạt danh hiệu hoặc hoàn thành tốt nhiệm vụ?',
    '7.6-merit':
      'Bao nhiêu khoa, phòng, ban, tổ chuyên môn đạt danh hiệu hoặc hoàn thành tốt nhiệm vụ?',
    resolution_on: 'Nghị quyết về an ninh, trật tự',
    plan_on: 'Kế hoạch bảo đảm an ninh, trật tự',
    households_registered: 'Bao nhiêu hộ đã đăng ký tham gia?',
    people_informed: 'Bao nhiêu người đã được phổ biến nội quy và các tiêu chí?',
    movement_models: 'Có bao nhiêu mô hình phong trào đang hoạt động tốt?',
    security_force_rating: 'Tổ bảo vệ an ninh, trật tự ở cơ sở được xếp loại gì?',
    guard_force_merit: 'Lực lượng bảo vệ của đơn vị được danh hiệu hoặc xếp loại gì?',
    subunits_with_merit: 'Bao nhiêu phòng, ban, tổ đạt danh hiệu hoặc hoàn thành tốt nhiệm vụ?',
    institution_rules: 'Đơn vị có những nội quy, quy chế nào?',
    school_rules: 'Nhà trường có những nội quy, quy chế nào?',
  } as Record<string, string>,
  shareParts: {
    households_registered: ['Số hộ đã đăng ký tham gia', 'Số hộ đang sống ở đây'],
    people_informed: ['Số người đã được phổ biến', 'Tổng số người'],
    '6.1-informed': ['Số người đã được phổ biến', 'Tổng số người của đơn vị'],
    '7.1-informed': ['Số người đã được phổ biến', 'Tổng số người, kể cả người học'],
    subunits_with_merit: ['Số phòng, ban, tổ đạt', 'Tổng số phòng, ban, tổ'],
    '6.5-merit': ['Số phòng, ban, tổ, đội đạt', 'Tổng số phòng, ban, tổ, đội'],
    '7.6-merit': ['Số khoa, phòng, ban, tổ đạt', 'Tổng số khoa, phòng, ban, tổ'],
  } as Record<string, [string, string]>,
  happened: {
    acts_against_state: 'Hoạt động chống Đảng, chống chính quyền, chia rẽ đoàn kết dân tộc',
    sabotage_of_works: 'Phá hoại công trình, mục tiêu quan trọng',
    unlawful_religion: 'Truyền đạo, phát triển tôn giáo trái pháp luật',
    abuse_of_belief_or_dispute: 'Lợi dụng tôn giáo, dân tộc, tranh chấp, khiếu nại để gây phức tạp',
    separatism: 'Ly khai, đòi tự trị',
    prolonged_dispute: 'Tranh chấp, mâu thuẫn kéo dài giữa bà con',
    incitement: 'Xúi giục, ép buộc tụ tập khiếu kiện, gây rối',
    crime_serious: 'Tội phạm nghiêm trọng trở lên',
    crime_other: 'Tội phạm ít nghiêm trọng (trộm cắp nhỏ, đánh nhau…)',
    social_evil_case: 'Tệ nạn xã hội (cờ bạc, mại dâm, ma túy…)',
    violation_case: 'Vi phạm pháp luật khác',
    hot_spot_new: 'Nơi mới thành điểm nóng về trật tự',
    social_evil_person_new: 'Có thêm người nghiện, người mắc tệ nạn',
    fire_serious: 'Cháy, nổ lớn',
    work_accident_fatal: 'Tai nạn lao động chết người',
    incident_serious: 'Sự cố nghiêm trọng',
    force_member_disciplined: 'Người trong tổ bảo vệ an ninh, trật tự bị kỷ luật',
    environment_violation_serious: 'Vi phạm về môi trường, hậu quả nghiêm trọng',
    food_safety_violation_serious: 'Vi phạm an toàn thực phẩm, hậu quả nghiêm trọng',
    staff_fined: 'Người của đơn vị bị phạt hành chính về an ninh, trật tự',
    staff_social_evil: 'Người của đơn vị mắc tệ nạn xã hội, bị kỷ luật',
    guard_disciplined: 'Người của lực lượng bảo vệ bị kỷ luật',
    subunit_member_disciplined: 'Người ở các phòng, ban, tổ bị kỷ luật',
    school_violence: 'Bạo lực học đường',
  } as Record<string, string>,
};
