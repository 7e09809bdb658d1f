<?php
/**
 * What the clinic has written, by the address of its page under `embed/`, and its title in each language. The titles
 * are the words of the link that stands between the tags, and the choices in the block's settings. A piece that is
 * missing here can still be shown by the shortcode or a tag.
 *
 * @package mtc-widgets
 */

defined( 'ABSPATH' ) || exit;

return array(
	'article/medication-management'      => array(
		'en'      => 'Neuroscience-Informed Psychiatric Medication Management',
		'es'      => 'Manejo de medicamentos psiquiátricos guiado por la neurociencia',
		'zh-Hans' => '以神经科学为指导的精神科用药管理',
		'vi'      => 'Quản lý thuốc tâm thần dựa trên khoa học thần kinh',
		'ar'      => 'إدارة الأدوية النفسية المستندة إلى علوم الأعصاب',
	),
	'service-card/medication-management' => array(
		'en'      => 'Medication management',
		'es'      => 'Manejo de medicamentos',
		'zh-Hans' => '用药管理',
		'vi'      => 'Quản lý thuốc',
		'ar'      => 'إدارة الأدوية النفسية',
	),
	'service-card/psychotherapy'         => array(
		'en'      => 'Psychotherapy',
		'es'      => 'Psicoterapia',
		'zh-Hans' => '心理治疗',
		'vi'      => 'Tâm lý trị liệu',
		'ar'      => 'العلاج النفسي',
	),
	'service-card/neuromodulation'       => array(
		'en'      => 'Neuromodulation',
		'es'      => 'Neuromodulación',
		'zh-Hans' => '神经调控',
		'vi'      => 'Điều biến thần kinh',
		'ar'      => 'التعديل العصبي',
	),
	'service-card/tms'                   => array(
		'en'      => 'TMS',
		'es'      => 'TMS',
		'zh-Hans' => '经颅磁刺激（TMS）',
		'vi'      => 'Kích thích từ xuyên sọ (TMS)',
		'ar'      => 'التحفيز المغناطيسي (TMS)',
	),
	'tms-panel/tms'                      => array(
		'en'      => 'Transcranial magnetic stimulation (TMS)',
		'es'      => 'Estimulación magnética transcraneal (TMS)',
		'zh-Hans' => '经颅磁刺激（TMS）',
		'vi'      => 'Kích thích từ xuyên sọ (TMS)',
		'ar'      => 'التحفيز المغناطيسي عبر الجمجمة (TMS)',
	),
	'nav-footer/navigation'              => array(
		'en'      => 'Related pages',
		'es'      => 'Páginas relacionadas',
		'zh-Hans' => '相关页面',
		'vi'      => 'Các trang liên quan',
		'ar'      => 'صفحات ذات صلة',
	),
);
