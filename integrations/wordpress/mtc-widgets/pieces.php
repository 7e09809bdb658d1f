<?php
/**
 * The clinic's pieces, by the address of their page under `embed/`, with their title in each language. The titles are the
 * text of the fallback link between the tags, and the choices in the block's settings. A piece that is missing here can
 * still be shown with the shortcode or a tag.
 *
 * @package mtc-widgets
 */

defined( 'ABSPATH' ) || exit;

return array(
	'article/medication-management' => array(
		'en' => 'Neuroscience-Informed Psychiatric Medication Management',
		'ar' => 'إدارة الأدوية النفسية المستندة إلى علوم الأعصاب',
		'es' => 'Manejo de medicamentos psiquiátricos guiado por la neurociencia',
		'vi' => 'Quản lý thuốc tâm thần dựa trên khoa học thần kinh',
		'zh-Hans' => '以神经科学为指导的精神科用药管理',
	),
	'service-card/medication-management' => array(
		'en' => 'Medication management',
		'ar' => 'إدارة الأدوية النفسية',
		'es' => 'Manejo de medicamentos',
		'vi' => 'Quản lý thuốc',
		'zh-Hans' => '用药管理',
	),
	'service-card/neuromodulation' => array(
		'en' => 'Neuromodulation',
		'ar' => 'التعديل العصبي',
		'es' => 'Neuromodulación',
		'vi' => 'Điều biến thần kinh',
		'zh-Hans' => '神经调控',
	),
	'service-card/psychotherapy' => array(
		'en' => 'Psychotherapy',
		'ar' => 'العلاج النفسي',
		'es' => 'Psicoterapia',
		'vi' => 'Tâm lý trị liệu',
		'zh-Hans' => '心理治疗',
	),
	'service-card/tms' => array(
		'en' => 'TMS',
		'ar' => 'التحفيز المغناطيسي (TMS)',
		'es' => 'TMS',
		'vi' => 'Kích thích từ xuyên sọ (TMS)',
		'zh-Hans' => '经颅磁刺激（TMS）',
	),
	'tms-panel/tms' => array(
		'en' => 'Transcranial magnetic stimulation (TMS)',
		'ar' => 'التحفيز المغناطيسي عبر الجمجمة (TMS)',
		'es' => 'Estimulación magnética transcraneal (TMS)',
		'vi' => 'Kích thích từ xuyên sọ (TMS)',
		'zh-Hans' => '经颅磁刺激（TMS）',
	),
	'nav-footer/navigation' => array(
		'en' => 'Related pages',
		'ar' => 'صفحات ذات صلة',
		'es' => 'Páginas relacionadas',
		'vi' => 'Các trang liên quan',
		'zh-Hans' => '相关页面',
	),
);
