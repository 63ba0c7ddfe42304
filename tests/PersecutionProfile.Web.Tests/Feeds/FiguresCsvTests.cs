using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Feeds;

namespace PersecutionProfile.Web.Tests.Feeds;

public sealed class FiguresCsvTests : IDisposable
{
    private readonly TemporarySite site = FeedContent.Site();

    [Fact]
    public void Every_row_has_as_many_fields_as_the_header()
    {
        var rows = Rows(site.Read().File(Paths.FiguresCsv));
        Assert.Equal(1 + 4 + 3, rows.Count);
        Assert.All(rows, row => Assert.Equal(18, row.Count));
    }

    [Fact]
    public void A_bound_leaves_its_other_side_open()
    {
        var rows = Rows(site.Read().File(Paths.FiguresCsv));
        var (header, row) = (rows[0], rows.Single(row => row.Contains("more than 7,000,000")));
        string Field(string name) => row[header.IndexOf(name)];
        Assert.Equal(
            ("7000000", "", "2015", "yes", "no"), (Field("low"), Field("high"), Field("as_of"), Field("about"), Field("first_hand")));
    }

    [Theory]
    [InlineData("less than 5", null, 5)]
    [InlineData("at most 5", null, 5)]
    [InlineData("at least 5", 5, null)]
    [InlineData("about 5", 5, 5)]
    [InlineData("3-5", 3, 5)]
    [InlineData("5", 5, 5)]
    [InlineData("tens of thousands", null, null)]
    [InlineData("unknown", null, null)]
    public void Bounds_say_what_a_figure_can_mean(string value, int? low, int? high) =>
        Assert.Equal(new FigureBounds(low, high), FigureBounds.Of(FigureValue.Parse(value)));

    [Fact]
    public void Both_forms_have_the_same_figures()
    {
        var rows = Rows(site.Read().File(Paths.FiguresCsv));
        using var json = JsonDocument.Parse(site.Read().File(Paths.FiguresJson));
        var figures = json.RootElement.GetProperty("figures")
            .EnumerateArray()
            .Select(figure => (figure.GetProperty("value").GetString(), figure.GetProperty("page").GetString()));
        var of = rows[0];
        Assert.Equal(
            rows.Skip(1)
                .Where(row => !row[of.IndexOf("figure")].StartsWith("world-watch-list", StringComparison.Ordinal))
                .Select(row => (row[of.IndexOf("value")], row[of.IndexOf("page")])),
            figures!);
        Assert.Equal(2, json.RootElement.GetProperty("rankings").GetArrayLength());
    }

    [Fact]
    public void Whatever_the_fields_they_come_back_and_none_is_a_formula() =>
        Prop.ForAll(HostileText.Arbitrary, HostileText.Arbitrary, (one, other) =>
    {
        var table = new CsvTable();
        table.Add("plain", one, other);
        table.Add(other, "", one);
        var rows = Rows(table.ToString());
        Assert.Equal([["plain", Harmless(one), Harmless(other)], [Harmless(other), "", Harmless(one)]], rows);
        Assert.All(rows.SelectMany(row => row), field => Assert.DoesNotMatch(@"^[=+\-@\t\r\n＝＋－＠]", field));
    }).QuickCheckThrowOnFailure();

    public void Dispose() => site.Dispose();

    private static string Harmless(string text) =>
        text.Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    /// <summary>Reads RFC 4180 strictly: CRLF between rows, quotation marks doubled within quoted fields and nowhere else.</summary>
    private static List<List<string>> Rows(string csv)
    {
        var (rows, at) = (new List<List<string>>(), 0);
        while (at < csv.Length)
        {
            var row = new List<string>();
            do
            {
                row.Add(csv[at] == '"' ? Quoted() : Plain());
            }
            while (csv[at++] == ',');
            Assert.Equal("\r\n", csv[(at - 1)..++at]);
            rows.Add(row);
        }
        return rows;

        string Plain()
        {
            var start = at;
            at = csv.IndexOfAny([',', '\r', '\n', '"'], at);
            return csv[start..at];
        }

        string Quoted()
        {
            var start = ++at;
            while (csv[at] != '"' || csv[at + 1] == '"')
                at += csv[at] == '"' ? 2 : 1;
            return csv[start..at++].Replace("\"\"", "\"", StringComparison.Ordinal);
        }
    }
}
