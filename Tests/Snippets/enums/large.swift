extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `GET /a`
    /// - Parameter city: The server's default is `.city1`.
    /// - Parameter options: Of this call alone.
    public func get(city: City? = nil, options: RequestOptions = .init()) async throws(APIError<Never>) -> City {
        try await core.send(.getThing(city: city), options)
    }
}

nonisolated extension APIOperation {
    public static func getThing(city: City? = nil) -> APIOperation<City, Never> {
        .init("getThing", .get, "/a", query: ["city": city], success: .json(200), failure: .none)
    }
}

public nonisolated enum City: OpenStringEnum {
    case city1, city2, city3, city4, city5, city6, city7, city8, city9, city10, city11, city12, city13, city14, city15
    case city16, city17, city18, city19, city20, city21, city22, city23, city24, city25, city26, city27, city28, city29
    case city30, city31, city32, city33, city34, city35, city36, city37, city38, city39, city40, city41, city42, city43
    case city44, city45, city46, city47, city48, city49, city50, city51, city52, city53, city54, city55, city56, city57
    case city58, city59, city60, city61, city62, city63, city64, city65, city66, city67, city68, city69, city70, city71
    case city72, city73, city74, city75, city76, city77, city78, city79, city80, city81, city82, city83, city84, city85
    case city86, city87, city88, city89, city90, city91, city92, city93, city94, city95, city96, city97, city98, city99
    case city100, city101, city102, city103, city104, city105, city106, city107, city108, city109, city110, city111
    case city112, city113, city114, city115, city116, city117, city118, city119, city120, city121, city122, city123
    case city124, city125, city126, city127, city128, city129, city130, city131, city132, city133, city134, city135
    case city136, city137, city138, city139, city140, city141, city142, city143, city144, city145, city146, city147
    case city148, city149, city150, city151, city152, city153, city154, city155, city156, city157, city158, city159
    case city160, city161, city162, city163, city164, city165, city166, city167, city168, city169, city170, city171
    case city172, city173, city174, city175, city176, city177, city178, city179, city180, city181, city182, city183
    case city184, city185, city186, city187, city188, city189, city190, city191, city192, city193, city194, city195
    case city196, city197, city198, city199, city200, city201, city202, city203, city204, city205, city206, city207
    case city208, city209, city210, city211, city212, city213, city214, city215, city216, city217, city218, city219
    case city220, city221, city222, city223, city224, city225, city226, city227, city228, city229, city230, city231
    case city232, city233, city234, city235, city236, city237, city238, city239, city240, city241, city242, city243
    case city244, city245, city246, city247, city248, city249, city250, city251, city252, city253, city254, city255
    case city256, city257, city258, city259, city260, city261, city262, city263, city264, city265, city266, city267
    case city268, city269, city270, city271, city272, city273, city274, city275, city276, city277, city278, city279
    case city280, city281, city282, city283, city284, city285, city286, city287, city288, city289, city290, city291
    case city292, city293, city294, city295, city296, city297, city298, city299, city300, city301, city302, city303
    case city304, city305, city306, city307, city308, city309, city310, city311, city312, city313, city314, city315
    case city316, city317, city318, city319, city320, city321, city322, city323, city324, city325, city326, city327
    case city328, city329, city330, city331, city332, city333, city334, city335, city336, city337, city338, city339
    case city340, city341, city342, city343, city344, city345, city346, city347, city348, city349, city350, city351
    case city352, city353, city354, city355, city356, city357, city358, city359, city360, city361, city362, city363
    case city364, city365, city366, city367, city368, city369, city370, city371, city372, city373, city374, city375
    case city376, city377, city378, city379, city380, city381, city382, city383, city384, city385, city386, city387
    case city388, city389, city390, city391, city392, city393, city394, city395, city396, city397, city398, city399
    case city400, city401, city402, city403, city404, city405, city406, city407, city408, city409, city410, city411
    case city412, city413, city414, city415, city416, city417, city418, city419, city420, city421, city422, city423
    case city424, city425, city426, city427, city428, city429, city430, city431, city432, city433, city434, city435
    case city436, city437, city438, city439, city440, city441, city442, city443, city444, city445, city446, city447
    case city448, city449, city450, city451, city452, city453, city454, city455, city456, city457, city458, city459
    case city460, city461, city462, city463, city464, city465, city466, city467, city468, city469, city470, city471
    case city472, city473, city474, city475, city476, city477, city478, city479, city480, city481, city482, city483
    case city484, city485, city486, city487, city488, city489, city490, city491, city492, city493, city494, city495
    case city496, city497, city498, city499, city500, city501
    case unrecognized(String)

    public static let allCases: KnownCases<City> = [
        .city1, .city2, .city3, .city4, .city5, .city6, .city7, .city8, .city9, .city10, .city11, .city12, .city13,
        .city14, .city15, .city16, .city17, .city18, .city19, .city20, .city21, .city22, .city23, .city24, .city25,
        .city26, .city27, .city28, .city29, .city30, .city31, .city32, .city33, .city34, .city35, .city36, .city37,
        .city38, .city39, .city40, .city41, .city42, .city43, .city44, .city45, .city46, .city47, .city48, .city49,
        .city50, .city51, .city52, .city53, .city54, .city55, .city56, .city57, .city58, .city59, .city60, .city61,
        .city62, .city63, .city64, .city65, .city66, .city67, .city68, .city69, .city70, .city71, .city72, .city73,
        .city74, .city75, .city76, .city77, .city78, .city79, .city80, .city81, .city82, .city83, .city84, .city85,
        .city86, .city87, .city88, .city89, .city90, .city91, .city92, .city93, .city94, .city95, .city96, .city97,
        .city98, .city99, .city100, .city101, .city102, .city103, .city104, .city105, .city106, .city107, .city108,
        .city109, .city110, .city111, .city112, .city113, .city114, .city115, .city116, .city117, .city118, .city119,
        .city120, .city121, .city122, .city123, .city124, .city125, .city126, .city127, .city128, .city129, .city130,
        .city131, .city132, .city133, .city134, .city135, .city136, .city137, .city138, .city139, .city140, .city141,
        .city142, .city143, .city144, .city145, .city146, .city147, .city148, .city149, .city150, .city151, .city152,
        .city153, .city154, .city155, .city156, .city157, .city158, .city159, .city160, .city161, .city162, .city163,
        .city164, .city165, .city166, .city167, .city168, .city169, .city170, .city171, .city172, .city173, .city174,
        .city175, .city176, .city177, .city178, .city179, .city180, .city181, .city182, .city183, .city184, .city185,
        .city186, .city187, .city188, .city189, .city190, .city191, .city192, .city193, .city194, .city195, .city196,
        .city197, .city198, .city199, .city200, .city201, .city202, .city203, .city204, .city205, .city206, .city207,
        .city208, .city209, .city210, .city211, .city212, .city213, .city214, .city215, .city216, .city217, .city218,
        .city219, .city220, .city221, .city222, .city223, .city224, .city225, .city226, .city227, .city228, .city229,
        .city230, .city231, .city232, .city233, .city234, .city235, .city236, .city237, .city238, .city239, .city240,
        .city241, .city242, .city243, .city244, .city245, .city246, .city247, .city248, .city249, .city250, .city251,
        .city252, .city253, .city254, .city255, .city256, .city257, .city258, .city259, .city260, .city261, .city262,
        .city263, .city264, .city265, .city266, .city267, .city268, .city269, .city270, .city271, .city272, .city273,
        .city274, .city275, .city276, .city277, .city278, .city279, .city280, .city281, .city282, .city283, .city284,
        .city285, .city286, .city287, .city288, .city289, .city290, .city291, .city292, .city293, .city294, .city295,
        .city296, .city297, .city298, .city299, .city300, .city301, .city302, .city303, .city304, .city305, .city306,
        .city307, .city308, .city309, .city310, .city311, .city312, .city313, .city314, .city315, .city316, .city317,
        .city318, .city319, .city320, .city321, .city322, .city323, .city324, .city325, .city326, .city327, .city328,
        .city329, .city330, .city331, .city332, .city333, .city334, .city335, .city336, .city337, .city338, .city339,
        .city340, .city341, .city342, .city343, .city344, .city345, .city346, .city347, .city348, .city349, .city350,
        .city351, .city352, .city353, .city354, .city355, .city356, .city357, .city358, .city359, .city360, .city361,
        .city362, .city363, .city364, .city365, .city366, .city367, .city368, .city369, .city370, .city371, .city372,
        .city373, .city374, .city375, .city376, .city377, .city378, .city379, .city380, .city381, .city382, .city383,
        .city384, .city385, .city386, .city387, .city388, .city389, .city390, .city391, .city392, .city393, .city394,
        .city395, .city396, .city397, .city398, .city399, .city400, .city401, .city402, .city403, .city404, .city405,
        .city406, .city407, .city408, .city409, .city410, .city411, .city412, .city413, .city414, .city415, .city416,
        .city417, .city418, .city419, .city420, .city421, .city422, .city423, .city424, .city425, .city426, .city427,
        .city428, .city429, .city430, .city431, .city432, .city433, .city434, .city435, .city436, .city437, .city438,
        .city439, .city440, .city441, .city442, .city443, .city444, .city445, .city446, .city447, .city448, .city449,
        .city450, .city451, .city452, .city453, .city454, .city455, .city456, .city457, .city458, .city459, .city460,
        .city461, .city462, .city463, .city464, .city465, .city466, .city467, .city468, .city469, .city470, .city471,
        .city472, .city473, .city474, .city475, .city476, .city477, .city478, .city479, .city480, .city481, .city482,
        .city483, .city484, .city485, .city486, .city487, .city488, .city489, .city490, .city491, .city492, .city493,
        .city494, .city495, .city496, .city497, .city498, .city499, .city500, .city501,
    ]
    public var rawValue: String {
        switch self {
        case .city1: "city-1"
        case .city2: "city-2"
        case .city3: "city-3"
        case .city4: "city-4"
        case .city5: "city-5"
        case .city6: "city-6"
        case .city7: "city-7"
        case .city8: "city-8"
        case .city9: "city-9"
        case .city10: "city-10"
        case .city11: "city-11"
        case .city12: "city-12"
        case .city13: "city-13"
        case .city14: "city-14"
        case .city15: "city-15"
        case .city16: "city-16"
        case .city17: "city-17"
        case .city18: "city-18"
        case .city19: "city-19"
        case .city20: "city-20"
        case .city21: "city-21"
        case .city22: "city-22"
        case .city23: "city-23"
        case .city24: "city-24"
        case .city25: "city-25"
        case .city26: "city-26"
        case .city27: "city-27"
        case .city28: "city-28"
        case .city29: "city-29"
        case .city30: "city-30"
        case .city31: "city-31"
        case .city32: "city-32"
        case .city33: "city-33"
        case .city34: "city-34"
        case .city35: "city-35"
        case .city36: "city-36"
        case .city37: "city-37"
        case .city38: "city-38"
        case .city39: "city-39"
        case .city40: "city-40"
        case .city41: "city-41"
        case .city42: "city-42"
        case .city43: "city-43"
        case .city44: "city-44"
        case .city45: "city-45"
        case .city46: "city-46"
        case .city47: "city-47"
        case .city48: "city-48"
        case .city49: "city-49"
        case .city50: "city-50"
        case .city51: "city-51"
        case .city52: "city-52"
        case .city53: "city-53"
        case .city54: "city-54"
        case .city55: "city-55"
        case .city56: "city-56"
        case .city57: "city-57"
        case .city58: "city-58"
        case .city59: "city-59"
        case .city60: "city-60"
        case .city61: "city-61"
        case .city62: "city-62"
        case .city63: "city-63"
        case .city64: "city-64"
        case .city65: "city-65"
        case .city66: "city-66"
        case .city67: "city-67"
        case .city68: "city-68"
        case .city69: "city-69"
        case .city70: "city-70"
        case .city71: "city-71"
        case .city72: "city-72"
        case .city73: "city-73"
        case .city74: "city-74"
        case .city75: "city-75"
        case .city76: "city-76"
        case .city77: "city-77"
        case .city78: "city-78"
        case .city79: "city-79"
        case .city80: "city-80"
        case .city81: "city-81"
        case .city82: "city-82"
        case .city83: "city-83"
        case .city84: "city-84"
        case .city85: "city-85"
        case .city86: "city-86"
        case .city87: "city-87"
        case .city88: "city-88"
        case .city89: "city-89"
        case .city90: "city-90"
        case .city91: "city-91"
        case .city92: "city-92"
        case .city93: "city-93"
        case .city94: "city-94"
        case .city95: "city-95"
        case .city96: "city-96"
        case .city97: "city-97"
        case .city98: "city-98"
        case .city99: "city-99"
        case .city100: "city-100"
        case .city101: "city-101"
        case .city102: "city-102"
        case .city103: "city-103"
        case .city104: "city-104"
        case .city105: "city-105"
        case .city106: "city-106"
        case .city107: "city-107"
        case .city108: "city-108"
        case .city109: "city-109"
        case .city110: "city-110"
        case .city111: "city-111"
        case .city112: "city-112"
        case .city113: "city-113"
        case .city114: "city-114"
        case .city115: "city-115"
        case .city116: "city-116"
        case .city117: "city-117"
        case .city118: "city-118"
        case .city119: "city-119"
        case .city120: "city-120"
        case .city121: "city-121"
        case .city122: "city-122"
        case .city123: "city-123"
        case .city124: "city-124"
        case .city125: "city-125"
        case .city126: "city-126"
        case .city127: "city-127"
        case .city128: "city-128"
        case .city129: "city-129"
        case .city130: "city-130"
        case .city131: "city-131"
        case .city132: "city-132"
        case .city133: "city-133"
        case .city134: "city-134"
        case .city135: "city-135"
        case .city136: "city-136"
        case .city137: "city-137"
        case .city138: "city-138"
        case .city139: "city-139"
        case .city140: "city-140"
        case .city141: "city-141"
        case .city142: "city-142"
        case .city143: "city-143"
        case .city144: "city-144"
        case .city145: "city-145"
        case .city146: "city-146"
        case .city147: "city-147"
        case .city148: "city-148"
        case .city149: "city-149"
        case .city150: "city-150"
        case .city151: "city-151"
        case .city152: "city-152"
        case .city153: "city-153"
        case .city154: "city-154"
        case .city155: "city-155"
        case .city156: "city-156"
        case .city157: "city-157"
        case .city158: "city-158"
        case .city159: "city-159"
        case .city160: "city-160"
        case .city161: "city-161"
        case .city162: "city-162"
        case .city163: "city-163"
        case .city164: "city-164"
        case .city165: "city-165"
        case .city166: "city-166"
        case .city167: "city-167"
        case .city168: "city-168"
        case .city169: "city-169"
        case .city170: "city-170"
        case .city171: "city-171"
        case .city172: "city-172"
        case .city173: "city-173"
        case .city174: "city-174"
        case .city175: "city-175"
        case .city176: "city-176"
        case .city177: "city-177"
        case .city178: "city-178"
        case .city179: "city-179"
        case .city180: "city-180"
        case .city181: "city-181"
        case .city182: "city-182"
        case .city183: "city-183"
        case .city184: "city-184"
        case .city185: "city-185"
        case .city186: "city-186"
        case .city187: "city-187"
        case .city188: "city-188"
        case .city189: "city-189"
        case .city190: "city-190"
        case .city191: "city-191"
        case .city192: "city-192"
        case .city193: "city-193"
        case .city194: "city-194"
        case .city195: "city-195"
        case .city196: "city-196"
        case .city197: "city-197"
        case .city198: "city-198"
        case .city199: "city-199"
        case .city200: "city-200"
        case .city201: "city-201"
        case .city202: "city-202"
        case .city203: "city-203"
        case .city204: "city-204"
        case .city205: "city-205"
        case .city206: "city-206"
        case .city207: "city-207"
        case .city208: "city-208"
        case .city209: "city-209"
        case .city210: "city-210"
        case .city211: "city-211"
        case .city212: "city-212"
        case .city213: "city-213"
        case .city214: "city-214"
        case .city215: "city-215"
        case .city216: "city-216"
        case .city217: "city-217"
        case .city218: "city-218"
        case .city219: "city-219"
        case .city220: "city-220"
        case .city221: "city-221"
        case .city222: "city-222"
        case .city223: "city-223"
        case .city224: "city-224"
        case .city225: "city-225"
        case .city226: "city-226"
        case .city227: "city-227"
        case .city228: "city-228"
        case .city229: "city-229"
        case .city230: "city-230"
        case .city231: "city-231"
        case .city232: "city-232"
        case .city233: "city-233"
        case .city234: "city-234"
        case .city235: "city-235"
        case .city236: "city-236"
        case .city237: "city-237"
        case .city238: "city-238"
        case .city239: "city-239"
        case .city240: "city-240"
        case .city241: "city-241"
        case .city242: "city-242"
        case .city243: "city-243"
        case .city244: "city-244"
        case .city245: "city-245"
        case .city246: "city-246"
        case .city247: "city-247"
        case .city248: "city-248"
        case .city249: "city-249"
        case .city250: "city-250"
        default: rawValue2
        }
    }
    private var rawValue2: String {
        switch self {
        case .city251: "city-251"
        case .city252: "city-252"
        case .city253: "city-253"
        case .city254: "city-254"
        case .city255: "city-255"
        case .city256: "city-256"
        case .city257: "city-257"
        case .city258: "city-258"
        case .city259: "city-259"
        case .city260: "city-260"
        case .city261: "city-261"
        case .city262: "city-262"
        case .city263: "city-263"
        case .city264: "city-264"
        case .city265: "city-265"
        case .city266: "city-266"
        case .city267: "city-267"
        case .city268: "city-268"
        case .city269: "city-269"
        case .city270: "city-270"
        case .city271: "city-271"
        case .city272: "city-272"
        case .city273: "city-273"
        case .city274: "city-274"
        case .city275: "city-275"
        case .city276: "city-276"
        case .city277: "city-277"
        case .city278: "city-278"
        case .city279: "city-279"
        case .city280: "city-280"
        case .city281: "city-281"
        case .city282: "city-282"
        case .city283: "city-283"
        case .city284: "city-284"
        case .city285: "city-285"
        case .city286: "city-286"
        case .city287: "city-287"
        case .city288: "city-288"
        case .city289: "city-289"
        case .city290: "city-290"
        case .city291: "city-291"
        case .city292: "city-292"
        case .city293: "city-293"
        case .city294: "city-294"
        case .city295: "city-295"
        case .city296: "city-296"
        case .city297: "city-297"
        case .city298: "city-298"
        case .city299: "city-299"
        case .city300: "city-300"
        case .city301: "city-301"
        case .city302: "city-302"
        case .city303: "city-303"
        case .city304: "city-304"
        case .city305: "city-305"
        case .city306: "city-306"
        case .city307: "city-307"
        case .city308: "city-308"
        case .city309: "city-309"
        case .city310: "city-310"
        case .city311: "city-311"
        case .city312: "city-312"
        case .city313: "city-313"
        case .city314: "city-314"
        case .city315: "city-315"
        case .city316: "city-316"
        case .city317: "city-317"
        case .city318: "city-318"
        case .city319: "city-319"
        case .city320: "city-320"
        case .city321: "city-321"
        case .city322: "city-322"
        case .city323: "city-323"
        case .city324: "city-324"
        case .city325: "city-325"
        case .city326: "city-326"
        case .city327: "city-327"
        case .city328: "city-328"
        case .city329: "city-329"
        case .city330: "city-330"
        case .city331: "city-331"
        case .city332: "city-332"
        case .city333: "city-333"
        case .city334: "city-334"
        case .city335: "city-335"
        case .city336: "city-336"
        case .city337: "city-337"
        case .city338: "city-338"
        case .city339: "city-339"
        case .city340: "city-340"
        case .city341: "city-341"
        case .city342: "city-342"
        case .city343: "city-343"
        case .city344: "city-344"
        case .city345: "city-345"
        case .city346: "city-346"
        case .city347: "city-347"
        case .city348: "city-348"
        case .city349: "city-349"
        case .city350: "city-350"
        case .city351: "city-351"
        case .city352: "city-352"
        case .city353: "city-353"
        case .city354: "city-354"
        case .city355: "city-355"
        case .city356: "city-356"
        case .city357: "city-357"
        case .city358: "city-358"
        case .city359: "city-359"
        case .city360: "city-360"
        case .city361: "city-361"
        case .city362: "city-362"
        case .city363: "city-363"
        case .city364: "city-364"
        case .city365: "city-365"
        case .city366: "city-366"
        case .city367: "city-367"
        case .city368: "city-368"
        case .city369: "city-369"
        case .city370: "city-370"
        case .city371: "city-371"
        case .city372: "city-372"
        case .city373: "city-373"
        case .city374: "city-374"
        case .city375: "city-375"
        case .city376: "city-376"
        case .city377: "city-377"
        case .city378: "city-378"
        case .city379: "city-379"
        case .city380: "city-380"
        case .city381: "city-381"
        case .city382: "city-382"
        case .city383: "city-383"
        case .city384: "city-384"
        case .city385: "city-385"
        case .city386: "city-386"
        case .city387: "city-387"
        case .city388: "city-388"
        case .city389: "city-389"
        case .city390: "city-390"
        case .city391: "city-391"
        case .city392: "city-392"
        case .city393: "city-393"
        case .city394: "city-394"
        case .city395: "city-395"
        case .city396: "city-396"
        case .city397: "city-397"
        case .city398: "city-398"
        case .city399: "city-399"
        case .city400: "city-400"
        case .city401: "city-401"
        case .city402: "city-402"
        case .city403: "city-403"
        case .city404: "city-404"
        case .city405: "city-405"
        case .city406: "city-406"
        case .city407: "city-407"
        case .city408: "city-408"
        case .city409: "city-409"
        case .city410: "city-410"
        case .city411: "city-411"
        case .city412: "city-412"
        case .city413: "city-413"
        case .city414: "city-414"
        case .city415: "city-415"
        case .city416: "city-416"
        case .city417: "city-417"
        case .city418: "city-418"
        case .city419: "city-419"
        case .city420: "city-420"
        case .city421: "city-421"
        case .city422: "city-422"
        case .city423: "city-423"
        case .city424: "city-424"
        case .city425: "city-425"
        case .city426: "city-426"
        case .city427: "city-427"
        case .city428: "city-428"
        case .city429: "city-429"
        case .city430: "city-430"
        case .city431: "city-431"
        case .city432: "city-432"
        case .city433: "city-433"
        case .city434: "city-434"
        case .city435: "city-435"
        case .city436: "city-436"
        case .city437: "city-437"
        case .city438: "city-438"
        case .city439: "city-439"
        case .city440: "city-440"
        case .city441: "city-441"
        case .city442: "city-442"
        case .city443: "city-443"
        case .city444: "city-444"
        case .city445: "city-445"
        case .city446: "city-446"
        case .city447: "city-447"
        case .city448: "city-448"
        case .city449: "city-449"
        case .city450: "city-450"
        case .city451: "city-451"
        case .city452: "city-452"
        case .city453: "city-453"
        case .city454: "city-454"
        case .city455: "city-455"
        case .city456: "city-456"
        case .city457: "city-457"
        case .city458: "city-458"
        case .city459: "city-459"
        case .city460: "city-460"
        case .city461: "city-461"
        case .city462: "city-462"
        case .city463: "city-463"
        case .city464: "city-464"
        case .city465: "city-465"
        case .city466: "city-466"
        case .city467: "city-467"
        case .city468: "city-468"
        case .city469: "city-469"
        case .city470: "city-470"
        case .city471: "city-471"
        case .city472: "city-472"
        case .city473: "city-473"
        case .city474: "city-474"
        case .city475: "city-475"
        case .city476: "city-476"
        case .city477: "city-477"
        case .city478: "city-478"
        case .city479: "city-479"
        case .city480: "city-480"
        case .city481: "city-481"
        case .city482: "city-482"
        case .city483: "city-483"
        case .city484: "city-484"
        case .city485: "city-485"
        case .city486: "city-486"
        case .city487: "city-487"
        case .city488: "city-488"
        case .city489: "city-489"
        case .city490: "city-490"
        case .city491: "city-491"
        case .city492: "city-492"
        case .city493: "city-493"
        case .city494: "city-494"
        case .city495: "city-495"
        case .city496: "city-496"
        case .city497: "city-497"
        case .city498: "city-498"
        case .city499: "city-499"
        case .city500: "city-500"
        default: rawValue3
        }
    }
    private var rawValue3: String {
        switch self {
        case .city501: "city-501"
        case .unrecognized(let value): value
        default: ""
        }
    }
}
