using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PersecutionProfile.Content.BaseFacts;
using PersecutionProfile.Web.Maps;

namespace PersecutionProfile.Web.Tests.Maps;

public sealed partial class MapAtlasTests
{
    private static readonly MapAtlas Atlas = new();

    public static TheoryData<string> Codes => new(BaseFactCodes());

    [Fact]
    public void The_base_facts_have_237_countries() => Assert.Equal(237, BaseFactCodes().Length);

    [Theory, MemberData(nameof(Codes))]
    public void Every_country_of_the_base_facts_has_a_locator(string iso2)
    {
        Assert.True(Atlas.Has(iso2));

        var svg = XElement.Parse(Atlas.Locator(iso2, "Somewhere"));

        Assert.Equal("svg", svg.Name.LocalName);
        Assert.NotEmpty(Drawn(svg, "map-land"));
        Assert.NotEmpty(Marks(svg));
    }

    [Theory, MemberData(nameof(Codes))]
    public void A_locator_shows_its_country_near_the_middle_of_the_frame(string iso2)
    {
        var svg = XElement.Parse(Atlas.Locator(iso2, "Somewhere"));
        var (width, height) = ViewBox(svg);

        var points = Marks(svg).SelectMany(Points).ToList();

        Assert.Contains(points, p => p.X > width * .1 && p.X < width * .9 && p.Y > height * .1 && p.Y < height * .9);
        Assert.All(Drawn(svg, "map-dot").SelectMany(Points), p =>
        {
            Assert.InRange(p.X, width * .3, width * .7);
            Assert.InRange(p.Y, height * .3, height * .7);
        });
    }

    [Theory, MemberData(nameof(Codes))]
    public void No_line_of_a_locator_leaves_the_frame_by_more_than_its_overhang(string iso2)
    {
        var svg = XElement.Parse(Atlas.Locator(iso2, "Somewhere"));
        var (width, height) = ViewBox(svg);

        Assert.All(svg.Elements().SelectMany(Points), p =>
        {
            Assert.InRange(p.X, -10, width + 10);
            Assert.InRange(p.Y, -10, height + 10);
        });
    }

    [Theory, MemberData(nameof(Codes))]
    public void The_world_marks_any_single_country_inside_its_frame(string iso2)
    {
        var svg = XElement.Parse(Atlas.World(Marks(iso2), "World"));
        var (width, height) = ViewBox(svg);

        var mark = Assert.Single(Marks(svg));
        Assert.All(Points(mark), p =>
        {
            Assert.InRange(p.X, 0, width);
            Assert.InRange(p.Y, 0, height);
        });
    }

    [Fact]
    public void The_world_has_a_mark_for_each_given_country()
    {
        var svg = XElement.Parse(Atlas.World(Marks(BaseFactCodes()), "World"));

        Assert.Equal(237, Marks(svg).Count());
    }

    [Fact]
    public void Dots_stand_above_the_shapes_they_lie_in()
    {
        var svg = XElement.Parse(Atlas.World(Marks("VA", "IT"), "World"));

        Assert.Equal(["map-land", "map-country map-1", "map-dot map-1"], Parts(svg).Select(Class));
    }

    [Fact]
    public void A_country_leads_somewhere_only_where_it_is_told_to_and_is_not_met_twice_with_the_keyboard()
    {
        var svg = XElement.Parse(Atlas.World(
            [new MapMark("LA", "map-3", "Laos: rank 28", "/countries/laos"), new MapMark("SO", "map-1", "Somalia: rank 2")], "World"));

        var link = Assert.Single(svg.Descendants("a"));
        Assert.Equal(("/countries/laos", "-1"), (link.Attribute("href")?.Value, link.Attribute("tabindex")?.Value));
        Assert.Equal(["Laos: rank 28", "Somalia: rank 2"], svg.Descendants("title").Select(title => title.Value).Order());
        Assert.Equal("map-country map-1", Class(Parts(svg).Last(part => part.Parent!.Name.LocalName != "a")));
    }

    [Theory, MemberData(nameof(Codes))]
    public void A_corner_of_the_world_shows_the_whole_country(string iso2)
    {
        var svg = XElement.Parse(Atlas.Corner(iso2, "land"));
        var frame = svg.Attribute("viewBox")!.Value.Split(' ').Select(Int).ToArray();

        Assert.Equal("#land", Assert.Single(svg.Elements("use")).Attribute("href")?.Value);
        Assert.All(Points(Assert.Single(Marks(svg))), point =>
        {
            Assert.InRange(point.X, frame[0], frame[0] + frame[2]);
            Assert.InRange(point.Y, frame[1], frame[1] + frame[3]);
        });
    }

    [Fact]
    public void The_world_shows_the_10_40_window_only_when_asked()
    {
        Assert.Empty(Drawn(XElement.Parse(Atlas.World([], "World")), "map-band"));
        Assert.Single(Drawn(XElement.Parse(Atlas.World([], "World", window1040: true)), "map-band"));
    }

    [Theory]
    [InlineData("KP", true)]
    [InlineData("NG", true)]
    [InlineData("BR", false)]
    [InlineData("MX", false)]
    public void The_edges_of_the_10_40_window_cross_only_the_maps_of_africa_and_asia(string iso2, bool crossed)
    {
        var svg = XElement.Parse(Atlas.Locator(iso2, "Somewhere"));

        Assert.Equal(crossed, Drawn(svg, "map-line").Any());
    }

    [Fact]
    public void Names_are_escaped()
    {
        const string name = "\"><script>alert('Curaçao & Côte')</script>";

        foreach (var markup in (string[])[Atlas.Locator("CW", name), Atlas.World([new MapMark("CW", "map-1", name, name)], name)])
        {
            Assert.DoesNotContain("<script", markup, StringComparison.OrdinalIgnoreCase);
            Assert.StartsWith(name, XElement.Parse(markup).Attribute("aria-label")!.Value, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_map_is_a_named_picture_with_a_size_and_without_identifiers_or_styles()
    {
        foreach (var markup in (string[])[Atlas.Locator("KP", "North Korea"), Atlas.World(Marks("KP"), "North Korea", true)])
        {
            var svg = XElement.Parse(markup);

            Assert.Equal(markup.Contains("map-world", StringComparison.Ordinal) ? "group" : "img", svg.Attribute("role")?.Value);
            Assert.Contains("North Korea", svg.Attribute("aria-label")?.Value, StringComparison.Ordinal);
            Assert.NotNull(svg.Attribute("width"));
            Assert.NotNull(svg.Attribute("height"));
            Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), a => a.Name.LocalName is "id" or "style" or "fill" or "stroke");
            Assert.Empty(svg.Descendants("style"));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("ZZ")]
    [InlineData("kp")]
    [InlineData("PRK")]
    public void A_code_without_a_map_is_refused(string iso2)
    {
        Assert.False(Atlas.Has(iso2));
        Assert.Throws<ArgumentException>(() => Atlas.Locator(iso2, "Nowhere"));
        Assert.Throws<ArgumentException>(() => Atlas.World(Marks("KP", iso2), "World"));
    }

    [Fact]
    public void Locators_stay_small_on_the_wire()
    {
        var sizes = BaseFactCodes().Select(iso2 => Compressed(Atlas.Locator(iso2, "Somewhere"))).Order().ToArray();
        var (median, high) = (sizes[sizes.Length / 2], sizes[sizes.Length * 95 / 100]);

        TestContext.Current.TestOutputHelper?.WriteLine($"brotli: median {median}, 95 % {high}, largest {sizes[^1]}");
        Assert.InRange(median, 1, 1_300);
        Assert.InRange(high, 1, 2_200);
    }

    [Fact]
    public void The_world_with_its_ten_most_detailed_countries_stays_small_on_the_wire()
    {
        string[] detailed = [.. BaseFactCodes().OrderByDescending(iso2 => Atlas.World(Marks(iso2), "").Length).Take(10)];

        var size = Compressed(Atlas.World(Marks(detailed), "World", window1040: true));

        TestContext.Current.TestOutputHelper?.WriteLine($"brotli: {size} with {string.Join(' ', detailed)}");
        Assert.InRange(size, 1, 9_000);
    }

    private static string[] BaseFactCodes() => [.. BaseFacts.All.Select(facts => facts.Code)];

    private static string? Class(XElement element) => element.Attribute("class")?.Value;

    private static MapMark[] Marks(params string[] codes) =>
        [.. codes.Select(code => new MapMark(code, "map-1", code, $"/countries/{code}"))];

    /// <summary>What is drawn, with or without a link around it.</summary>
    private static IEnumerable<XElement> Parts(XElement svg) => svg.Descendants().Where(e => e.Name.LocalName is "path" or "circle");

    private static IEnumerable<XElement> Drawn(XElement svg, string kind) => Parts(svg).Where(e => Class(e)!.Split(' ')[0] == kind);

    private static IEnumerable<XElement> Marks(XElement svg) => Drawn(svg, "map-country").Concat(Drawn(svg, "map-dot"));

    private static (int Width, int Height) ViewBox(XElement svg)
    {
        var numbers = svg.Attribute("viewBox")!.Value.Split(' ').Select(Int).ToArray();
        return (numbers[2], numbers[3]);
    }

    private static IEnumerable<(int X, int Y)> Points(XElement drawn)
    {
        if (drawn.Name.LocalName == "circle")
            return [(Int(drawn.Attribute("cx")!.Value), Int(drawn.Attribute("cy")!.Value))];

        var points = new List<(int X, int Y)>();
        var (at, start) = ((X: 0, Y: 0), (X: 0, Y: 0));
        foreach (var command in Commands().Matches(drawn.Attribute("d")!.Value).Select(m => m.Value))
        {
            var numbers = Numbers().Matches(command).Select(m => Int(m.Value)).ToArray();
            switch (command[0])
            {
                case 'z': at = start; break;
                case 'h': foreach (var dx in numbers) points.Add(at = (at.X + dx, at.Y)); break;
                case 'v': foreach (var dy in numbers) points.Add(at = (at.X, at.Y + dy)); break;
                default:
                    foreach (var pair in numbers.Chunk(2)) points.Add(at = (at.X + pair[0], at.Y + pair[1]));
                    break;
            }

            if (command[0] == 'm')
                start = points[^(numbers.Length / 2)];
        }

        return points;
    }

    private static int Int(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static int Compressed(string markup)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
            brotli.Write(Encoding.UTF8.GetBytes(markup));
        return (int)compressed.Length;
    }

    [GeneratedRegex("[mlhvz][^mlhvz]*")]
    private static partial Regex Commands();

    [GeneratedRegex(@"-?\d+")]
    private static partial Regex Numbers();
}
