using Microsoft.Data.Sqlite;

namespace CchcExtractor.App.Ledgers;

/// <summary>Statements in one line each.</summary>
internal static class Sql
{
    public static void Execute(this SqliteConnection connection, string sql, params (string Name, object Value)[] values)
    {
        using var command = Command(connection, sql, values);
        command.ExecuteNonQuery();
    }

    /// <summary>Inserts a row; its id.</summary>
    public static long Insert(this SqliteConnection connection, string sql, params (string Name, object Value)[] values)
    {
        using var command = Command(connection, sql + "; SELECT last_insert_rowid()", values);
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>All rows, for questions with few.</summary>
    public static List<object[]> Rows(this SqliteConnection connection, string sql, params (string Name, object Value)[] values) => [.. connection.Each(sql, values)];

    /// <summary>Row after row, for questions with many.</summary>
    public static IEnumerable<object[]> Each(this SqliteConnection connection, string sql, params (string Name, object Value)[] values)
    {
        using var command = Command(connection, sql, values);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            yield return row;
        }
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, (string Name, object Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        return command;
    }
}
