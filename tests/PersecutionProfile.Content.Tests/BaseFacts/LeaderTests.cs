using PersecutionProfile.Content.BaseFacts;

namespace PersecutionProfile.Content.Tests;

public sealed class LeaderTests
{
    [Theory]
    [InlineData(
        "AD",
        "Co-prince Emmanuel Macron (since 14 May 2017); represented by Patrick Strozda (since 14 May 2017); and Co-prince Archbishop Joan-Enric Vives i Sicilia (since 12 May 2003); represented by Eduard Ibanez Pulido (since 27 November 2023)")]
    [InlineData("AE", "President Muhammad bin Zayid Al Nuhayyan (since 14 May 2022)")]
    [InlineData("AF", "Taliban Leader Haybatullah Akhundzada (since 15 August 2021)")]
    [InlineData("AT", "President Alexander Van der Bellen (since 26 January 2017)")]
    [InlineData(
        "AU",
        "King Charles III (since 8 September 2022); represented by Governor General Samantha (Sam) Mostyn (since 1 July 2024)")]
    [InlineData(
        "BA",
        "Chairperson of the Presidency Zeljko Komsic (chairperson since 16 July 2025; presidency member since 20 November 2018 - Croat seat); Denis Becirovic (presidency member since 16 November 2022 - Bosniak seat); Zeljka Cvijanovic (presidency member since 16 November 2022 - Serb seat)")]
    [InlineData("BF", "Transitional President Capt. Ibrahim Traore (since 30 September 2022)")]
    [InlineData("BH", "King Hamad bin Isa Al-Khalifa (since 6 March 1999)")]
    [InlineData("BN", "Sultan and Prime Minister Sir Hassanal Bolkiah (since 5 October 1967)")]
    [InlineData("BR", "President Luiz Inácio Lula da Silva (since 1 January 2023)")]
    [InlineData("CD", "President Felix Tshisekedi (since 20 January 2024)")]
    [InlineData("CF", "President Faustin-Archange Touadéra (since 30 March 2016)")]
    [InlineData("CG", "President Denis Sassou-Nguesso (since 1997)")]
    [InlineData("CN", "President Xi Jinping (since 14 March 2013)")]
    [InlineData("CO", "President Gustavo Francisco Petro Urrego (since 7 August 2022)")]
    [InlineData("CU", "President Miguel Diaz-Canel Bermudez (since 19 April 2018)")]
    [InlineData(
        "CW",
        "King Willem-Alexander of the Netherlands (since 30 April 2013); represented by Governor Lucille A. George-Wout (since 4 November 2013)")]
    [InlineData("DK", "King Frederik X (since 14 January 2024)")]
    [InlineData("EG", "President Abdel Fattah el-Sisi (since 8 June 2014)")]
    [InlineData("ES", "King Felipe VI (since 19 June 2014)")]
    [InlineData("GB", "King Charles III (since 8 September 2022)")]
    [InlineData("GD", "King Charles III (since 8 September 2022); represented by Governor General Cecile La Grenade (since 7 May 2013)")]
    [InlineData("GT", "President Bernardo Arévalo de León (since 15 January 2024)")]
    [InlineData("GW", "Interim President Gen. Horta Nta Na Man (since 27 November 2025)")]
    [InlineData("HN", "President Iris Xiomara Castro de Zelaya (since 27 January 2022)")]
    [InlineData("ID", "President Prabowo Subianto Djojohadikusumo (since 20 October 2024)")]
    [InlineData("IR", "Supreme Leader Ali Hoseini-Khamenei (since 4 June 1989)")]
    [InlineData("JO", "King Abdallah II (since 7 February 1999)")]
    [InlineData("KH", "King Norodom Sihamoni (since 29 October 2004)")]
    [InlineData("KP", "State Affairs Commission President Kim Jong Un (since 17 December 2011)")]
    [InlineData("KR", "President Lee Jae-myung (since 4 June 2025)")]
    [InlineData("KW", "Amir Mishal al-Ahmad al-Jabir al-Sabah (since 16 December 2023)")]
    [InlineData("LA", "President Thongloun Sisoulith (since 22 March 2021)")]
    [InlineData("LI", "Prince Hans-Adam II (since 13 November 1989, assumed executive powers on 26 August 1984)")]
    [InlineData("LY", "President, Presidential Council, Mohammed al-Manfi (since 5 February 2021)")]
    [InlineData("MA", "King Mohammed VI (since 30 July 1999)")]
    [InlineData("ML", "Transition President Assimi Goita (since 7 June 2021)")]
    [InlineData("MM", "Acting President Sr. Gen. Min Aung Hlaing (since 31 July 2025)")]
    [InlineData("MR", "President Mohamed Ould Cheikh el Ghazouani (since 1 August 2019)")]
    [InlineData("MY", "King Sultan Ibrahim ibni al-Marhum Sultan Iskandar (since 31 January 2024)")]
    [InlineData("NC", "President Emmanuel Macron (since 14 May 2017); represented by High Commissioner Jacques Billant (since 3 May 2025)")]
    [InlineData(
        "NE",
        "President of the National Council for the Safeguard of the Homeland (CNSP) General Abdourahame Tiani (since 28 July 2023)")]
    [InlineData("NO", "King Harald V (since 17 January 1991)")]
    [InlineData(
        "NU",
        "King Charles III (since 8 September 2022); represented by Governor-General of New Zealand Cindy Kiro (since 21 October 2021); the UK and New Zealand are represented by New Zealand High Commissioner Mark Gibbs (since 5 March 2024)")]
    [InlineData("OM", "Sultan and Prime Minister Haitham bin Tarik Al Said (since 11 January 2020)")]
    [InlineData("PH", "President Ferdinand \"BongBong\" Marcos, Jr. (since 30 June 2022)")]
    [InlineData(
        "PN",
        "King Charles III (since 8 September 2022); represented by UK High Commissioner to New Zealand and Governor (nonresident) of the Pitcairn Islands Iona Thomas (since 9 August 2022)")]
    [InlineData("PT", "President Marcelo Rebelo de Sousa (since 9 March 2016)")]
    [InlineData("QA", "Amir Tamim bin Hamad Al Thani (since 25 June 2013)")]
    [InlineData("SA", "King Salman bin Abd al-Aziz Al Saud (since 23 January 2015)")]
    [InlineData(
        "SD",
        "Sovereign Council Chair and Commander-in-Chief of the Sudanese Armed Forces General Abd-al-Fattah al-Burhan Abd-al-Rahman (since 11 November 2021)")]
    [InlineData("SE", "King Carl XVI Gustaf (since 15 September 1973)")]
    [InlineData("SO", "President Hassan Sheikh Mohamud (since 23 May 2022)")]
    [InlineData("SY", "Ahmad al-Shara'; former President Bashar al-Asad was overthrown by Islamist rebels on 8 December 2024")]
    [InlineData("TG", "President Jean-Lucien Kwassi Savi de Tove (since 3 May 2025)")]
    [InlineData("TH", "King Wachiralongkon; also spelled Vajiralongkorn (since 1 December 2016)")]
    [InlineData("TL", "President José Ramos-Horta (since 20 May 2022)")]
    [InlineData("TO", "King Tupou VI (since 18 March 2012)")]
    [InlineData("VA", "Pope Leo XIV (since 8 May 2025)")]
    [InlineData("WS", "Tuimaleali'ifano Va’aletoa Sualauvi II (since 21 July 2017)")]
    [InlineData("XK", "President Vjosa Osmani-Sadriu (since 4 April 2021)")]
    [InlineData("YE", "Presidential Leadership Council Chairperson Dr. Rashad Muhammad al-Alimi (since 19 April 2022)")]
    [InlineData("ZA", "President Matamela Cyril Ramaphosa (since 19 June 2024)")]
    public void Heads_of_state_are_written_as_people_write_them(string code, string leader) =>
        Assert.Equal(leader, BaseFacts.BaseFacts.Find(CountryCode.Parse(code))!.Leader);

    [Theory]
    [InlineData("MOHAMED bin ZAYED Al Nahyan", "Mohamed bin Zayed Al Nahyan")]
    [InlineData("MOHAMED BIN ZAYED AL NAHYAN", "Mohamed bin Zayed Al Nahyan")]
    [InlineData("Ian MCDONALD", "Ian McDonald")]
    [InlineData("Mary O'BRIEN and Sean O’NEILL", "Mary O'Brien and Sean O’Neill")]
    [InlineData("Jean D'ALEMBERT", "Jean D'Alembert")]
    [InlineData("Anna VAN DEN BERG", "Anna Van den Berg")]
    [InlineData("Ursula von der LEYEN", "Ursula von der Leyen")]
    [InlineData("Prof. Dr. J. R. SMITH-JONES", "Prof. Dr. J. R. Smith-Jones")]
    [InlineData("President XI Jinping and Pope PIUS XI", "President Xi Jinping and Pope Pius XI")]
    [InlineData("Queen MARGRETHE II; King GEORGE V", "Queen Margrethe II; King George V")]
    [InlineData("the UK and the US", "the UK and the US")]
    public void Names_that_the_Factbook_may_bring_are_written_so_too(string capitals, string words) =>
        Assert.Equal(words, CapitalSurnames.ToWords(capitals));

    [Fact]
    public void No_country_keeps_a_name_in_capitals() =>
        Assert.Equal(
            ["CNSP", "II", "III", "UK", "V", "VI", "X", "XIV", "XVI"],
            BaseFacts.BaseFacts.All.SelectMany(facts => facts.Leader.Split([' ', '-', '(', ')', ',', ';']))
                .Where(word => word.Length > 0 && word.All(char.IsUpper))
                .Distinct()
                .Order(StringComparer.Ordinal));
}
