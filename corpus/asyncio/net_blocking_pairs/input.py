"""Threads that talk over a pair of sockets, and datagrams."""
import socket
import threading


def pump(source, target):
    while True:
        data = source.recv(4)
        if not data:
            break
        target.sendall(data[::-1])
    target.shutdown(socket.SHUT_WR)


left, middle_left = socket.socketpair()
middle_right, right = socket.socketpair()
thread = threading.Thread(target=pump, args=(middle_left, middle_right))
thread.start()
left.sendall(b"abcdefgh")
print(right.recv(4))
print(right.recv(100))
left.close()
print(right.recv(100))
thread.join()
for each in (middle_left, middle_right, right):
    each.close()


def echo(sock):
    while True:
        data, address = sock.recvfrom(100)
        if data == b"stop":
            break
        sock.sendto(data * 2, address)
    sock.close()


server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
server.bind(("127.0.0.1", 0))
thread = threading.Thread(target=echo, args=(server,))
thread.start()
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
    client.settimeout(5)
    client.connect(server.getsockname())
    client.send(b"ping")
    print(client.recv(100))
    client.send(b"stop")
thread.join()
print(socket.gethostbyname("127.0.0.1"), socket.gethostbyname("localhost"))
family, kind, proto, name, address = socket.getaddrinfo("localhost", 80, socket.AF_INET, socket.SOCK_STREAM)[0]
print(family, kind, proto, name, address)
