using System.Buffers;
using System.Text;

namespace PersecutionProfile.Web.Feeds;

/// <summary>Rows as RFC 4180 has them, which no spreadsheet takes for formulas.</summary>
internal sealed class CsvTable
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    // OWASP, "CSV Injection"; the last four are the full-width signs, which East Asian spreadsheets read alike.
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    private readonly StringBuilder text = new();

    public void Add(params ReadOnlySpan<string> fields)
    {
        for (var i = 0; i < fields.Length; i++)
            text.Append(i == 0 ? "" : ",").Append(Field(fields[i]));
        text.Append("\r\n");
    }

    public override string ToString() => text.ToString();

    private static string Field(string value)
    {
        var harmless = value.Length > 0 && FormulaStarts.Contains(value[0]) ? "'" + value : value;
        return harmless.AsSpan().ContainsAny(Special) ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }
}
